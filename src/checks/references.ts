/** Every field that refers to a record, a name or a flag refers to an existing one. */
import type { RecordFile } from '../content/record-file.ts';
import { addressOf } from '../lib/addresses.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import { didYouMean } from './did-you-mean.ts';
import type { CheckInput, Report, Rule } from './rule.ts';
import { stringsIn, stringsNamed, valueOf } from './walk-values.ts';

/** Kind of record that a field of this name refers to, at any depth. */
const kindOfField: ReadonlyMap<string, RecordKind> = new Map([
  ['source', 'sources'],
  ['rule', 'rules'],
  ['rules', 'rules'],
  ['nameChangedBy', 'rules'],
  ['release', 'releases'],
  ['entity', 'entities'],
  ['entities', 'entities'],
  ['claims', 'claims'],
  ['events', 'events'],
  ['footnoteEvent', 'events'],
  ['terms', 'terms'],
  ['measure', 'terms'],
  ['related', 'claims'],
]);

export const references: Rule = {
  id: 'references',
  description: 'Every field that names a record, a name or a flag names one that exists.',
  check(input, report) {
    for (const record of input.content.records) checkRecord(record, input, report);
  },
};

function checkRecord(record: RecordFile, input: CheckInput, report: Report): void {
  for (const { name, value, path } of stringsIn(record.data)) {
    const targets = targetsOf(name, record, input);
    if (targets === undefined || targets.has(value)) continue;
    const advice =
      presentName(name, value, input) ?? didYouMean(value, targets, adviceFor(name, value));
    const message = `field "${name}" names "${value}", which does not exist. ${advice}`;
    report(record.positionOf(path), message);
  }
}

/** Advice for the former id of a record that was renamed. */
function presentName(field: string, value: string, { known }: CheckInput): string | undefined {
  const kind = kindOfField.get(field);
  const record = kind && known.renamed.get(addressOf(kind, value));
  return record && `It is called "${record.id}" now: write that`;
}

/** Values that a field may have; `undefined` if it is no reference, or if its targets cannot be read. */
function targetsOf(
  field: string,
  record: RecordFile,
  { content, known }: CheckInput
): ReadonlySet<string> | undefined {
  if (field === 'of') return idsIn(valueOf(record.data, 'names'));
  if (field === 'through') return idsIn(valueOf(record.data, 'relations'));
  if (field === 'actions') return idsIn(valueOf(record.data, 'related'));
  if (field === 'unknowns') return idsIn(valueOf(record.data, 'unknowns'));
  if (field === 'concerns') return idsIn(record.data);
  const kind = kindOfField.get(field);
  if (kind !== undefined) return known.ids.get(kind) ?? new Set();
  if (field !== 'flags') return undefined;
  const scale = content.records.find(({ kind, id }) => kind === 'scales' && id === 'flags');
  return scale?.data === undefined ? undefined : idsIn(scale.data);
}

function idsIn(data: unknown): Set<string> {
  return new Set(stringsNamed(data, 'id').map(({ value }) => value));
}

function adviceFor(field: string, value: string): string {
  const kind = kindOfField.get(field);
  if (kind !== undefined)
    return `Correct the id or add ${kind}/${value}${recordKinds[kind].extension}`;
  if (field === 'through') return 'Write the id of a relation of this record';
  if (field === 'of') return 'Write the id of a name of this record';
  if (field === 'actions') return 'Write the id of a related action of this record';
  if (field === 'unknowns') return 'Write the id of an unknown of this record';
  if (field === 'concerns') return 'Write the id of a statement of this record';
  return 'Correct the id or add it to scales/flags.yaml';
}
