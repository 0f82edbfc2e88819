/** A valid record with one fault in it is still valid, and then every table can hold it, or the fault is reported at its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeContent, senseRules } from '../../src/checks/index.ts';
import type { Problem } from '../../src/checks/rule.ts';
import type { RecordFile } from '../../src/content/record-file.ts';
import { contentWith, textWith, validRecord } from './changed-content.ts';
import { tableFaults } from './export-faults.ts';
import { linesOf } from './lines-of.ts';
import { mutations, placesIn, type Mutant, type Place } from './mutations.ts';
import { runs } from './runs.ts';
import { datasetOf } from '../unit/exports/fixture-dataset.ts';

/** One of each kind, those with the most fields. */
const records = [
  ...['entities/alpha-optics.md', 'entities/example-bureau-20.md', 'rules/84-fr-54002.md'],
  ...['sources/example-list.yaml', 'sources/example-gazetteer.yaml', 'events/rule-published.md'],
  ...['claims/list-began-in-october.md', 'terms/example-list.md', 'notes/wording.md'],
  ...['scales/flags.yaml', 'corrections/alpha-address.md', 'releases/1-0-1.yaml'],
  ...['pages/article.md', 'origins/p1.md'],
];

/** What is wrong between records shows where the other one is; these rules may report elsewhere. */
const betweenRecords = new Set([
  ...['corrections', ...senseRules.map(({ id }) => id)],
  ...['references', 'record-links', 'internal-links', 'latin-name', 'the-28', 'unused-sources'],
  ...['claim-order', 'claim-evidence', 'event-order', 'releases', 'duplicate-fragments'],
  ...['origin-paragraph'],
  'corrections',
]);

/** And these within one record too: a link to a statement whose id is another now, a name without its pinyin, an order. */
const betweenValues = new Set([
  ...['corrections', ...senseRules.map(({ id }) => id)],
  ...['references', 'record-links', 'internal-links', 'latin-name', 'claim-order'],
]);

const counts = { tried: 0, caught: 0 };

test('a fault in a record is reported at its place, or the record is still valid', (t) => {
  fc.assert(
    fc.property(faults(), ({ file, mutant }) => {
      const original = validRecord(file);
      const { content, record } = contentWith(original, textWith(original, mutant.data));
      const { problems } = judgeContent(content);
      counts.tried++;
      if (problems.length > 0) counts.caught++;
      assert.deepEqual(misplaced(problems, record, mutant), []);
      if (problems.length === 0) assert.deepEqual(tableFaults(datasetOf(content)), []);
    }),
    runs(200)
  );
  const { tried, caught } = counts;
  t.diagnostic(
    `Faults in valid records: ${tried} tried, ${caught} reported, ${tried - caught} still valid`
  );
  assert.ok(caught > 0);
});

interface Fault {
  file: string;
  mutant: Mutant;
}

function faults(): fc.Arbitrary<Fault> {
  const all = records.flatMap((file) =>
    placesIn(validRecord(file).data).flatMap((place) =>
      Object.keys(mutations).map((name) => ({ file, place, name }))
    )
  );
  return fc
    .constantFrom(...all)
    .map(toFault)
    .filter((fault) => fault !== undefined);
}

/** A counterexample reads like `names.0.text of entities/alpha-optics.md is nothing`. */
function toFault({ file, place, name }: { file: string; place: Place; name: string }) {
  const mutant = mutations[name]?.(validRecord(file).data, place);
  const words = `${place.path.join('.')} of ${file} ${name}`;
  return mutant && { file, mutant, [fc.toStringMethod]: () => words };
}

function misplaced(problems: Problem[], record: RecordFile, { at }: Mutant): Problem[] {
  const [first, last] = linesOf(record, at);
  const isInside = (line: number) => line >= first && line <= last;
  return problems.filter(({ file, line, rule }) =>
    file === record.file.shownPath
      ? !isInside(line) && !betweenValues.has(rule)
      : !betweenRecords.has(rule)
  );
}
