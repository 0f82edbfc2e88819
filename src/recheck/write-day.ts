/** Writes the day of a comparison into records. Only days change; every statement stays as it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { screeningListSource } from './compare-entry.ts';
import { codifiedSource } from './compare-codified.ts';
import type { EntityRecord } from './entity-record.ts';
import { openFindings, type Comparison } from './report.ts';

/** Day of the list, and day on which it was read: a list is compared on the day on which it is read. */
const dayFields = ['checkedOn', 'readOn'] as const;
type DayField = (typeof dayFields)[number];

/**
 * Writes the day of a comparison: for each entity whose entry is the same, and for the source if all are.
 *
 * @param contentDir - Path of the content folder.
 * @param day - Day on which the list was read, ISO 8601.
 * @returns Number of entities whose day changed.
 */
export function writeComparedDay(
  contentDir: string,
  records: EntityRecord[],
  comparison: Comparison,
  day: string
): number {
  const open = new Set(openFindings(comparison).map(({ entity }) => entity));
  const source = comparison.kind === 'ecfr' ? codifiedSource : screeningListSource;
  if (open.size === 0) writeRecheckedOn(contentDir, source, day);
  return writeCheckedOn(
    contentDir,
    records.filter(({ id }) => !open.has(id)),
    day
  );
}

/** An earlier day than the record's changes nothing. */
function writeCheckedOn(contentDir: string, records: EntityRecord[], day: string): number {
  const older = records.filter(({ data }) => dayFields.some((field) => isOlder(data, field, day)));
  for (const { id, data, placeOf } of older) {
    const file = path.join(contentDir, 'entities', `${id}.md`);
    for (const field of dayFields.filter((field) => isOlder(data, field, day))) {
      const { line } = placeOf(['listing', 'status', field]);
      editLines(file, (lines) =>
        lines.with(line - 1, (lines[line - 1] ?? '').replace(data.listing.status[field] ?? '', day))
      );
    }
  }
  return older.length;
}

function isOlder({ listing }: EntityRecord['data'], field: DayField, day: string): boolean {
  const known = listing.status[field];
  return known !== undefined && known < day;
}

/** Replaces the day of a source, or adds it as the last line. */
function writeRecheckedOn(contentDir: string, source: string, day: string): void {
  editLines(path.join(contentDir, 'sources', `${source}.yaml`), (lines) => {
    const index = lines.findIndex((line) => line.startsWith('recheckedOn: '));
    if (index < 0) return [...lines.slice(0, -1), `recheckedOn: ${day}`, ''];
    const known = lines[index]?.slice('recheckedOn: '.length) ?? '';
    return known < day ? lines.with(index, `recheckedOn: ${day}`) : lines;
  });
}

function editLines(file: string, edit: (lines: string[]) => string[]): void {
  const text = readFileSync(file, 'utf8');
  const edited = edit(text.split('\n')).join('\n');
  if (edited !== text) writeFileSync(file, edited);
}
