/**
 * `npm run recheck -- [FILE …] [--json] [--report FILE.md] [--write] [--day YYYY-MM-DD]`: compares the record with
 * official lists. With files it reads those, else it downloads both lists; it is the only command that uses the network.
 * Exit code 0: the same; 2: something changed; 1: a list could not be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentDir } from '../content/content-dir.ts';
import { compareFile } from '../recheck/compare-file.ts';
import { download } from '../recheck/download.ts';
import { readEntityRecords } from '../recheck/entity-record.ts';
import { UnreadableList } from '../recheck/list-file.ts';
import {
  openFindings,
  writeMarkdownReport,
  writeTextReport,
  type Comparison,
} from '../recheck/report.ts';
import { writeComparedDay } from '../recheck/write-day.ts';
import { day as daySchema } from '../schemas/scalars.ts';

const today = new Date().toISOString().slice(0, 10);

const published = [
  'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv',
  `https://www.ecfr.gov/api/versioner/v1/full/${today}/title-15.xml?part=744`,
];

try {
  process.exitCode = await recheck();
} catch (fault) {
  if (!(fault instanceof Error)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

async function recheck(): Promise<number> {
  const { values: options, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      report: { type: 'string' },
      write: { type: 'boolean', default: false },
      day: { type: 'string', default: today },
    },
  });
  if (!daySchema.safeParse(options.day).success) {
    throw new Error(`--day ${options.day} is not a day. Write it as YYYY-MM-DD.`);
  }
  const content = contentDir();
  const records = readEntityRecords(content);

  // All lists are read before anything is written.
  const comparisons: Comparison[] = [];
  for (const place of files.length > 0 ? files : published) {
    comparisons.push(compareFile(records, await readList(place), place));
  }
  if (options.json) console.log(JSON.stringify(comparisons, null, 2));
  else console.log(comparisons.map(writeTextReport).join('\n\n'));
  if (options.report) {
    writeFileSync(options.report, comparisons.map(writeMarkdownReport).join('\n'));
  }
  if (options.write) {
    const count = comparisons
      .map((comparison) => writeComparedDay(content, records, comparison, options.day))
      .reduce((sum, changed) => sum + changed, 0);
    console.error(
      count > 0
        ? `${options.day} is written as the day of the check. Add a release (content/releases/) before you publish.`
        : 'No day had to be written.'
    );
  }
  return comparisons.some((comparison) => openFindings(comparison).length > 0) ? 2 : 0;
}

async function readList(place: string): Promise<Uint8Array> {
  if (place.startsWith('https://')) {
    const { host } = new URL(place);
    const bytes = await download(place, showProgress(host));
    process.stderr.write('\n');
    return bytes;
  }
  try {
    return readFileSync(place);
  } catch {
    throw new UnreadableList(
      `${place} cannot be read. Name the file of a list, or none to download both.`
    );
  }
}

/** One line that is written over, on a terminal alone. */
function showProgress(host: string): (bytes: number) => void {
  return (bytes) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${host}: ${(bytes / 1e6).toFixed(1)} MB`);
  };
}
