/** A listing comes from a rule that adds; amendments come from later rules that amend, in the order of publication. */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import type { Entity } from '../schemas/entity.ts';
import type { Rule as FederalRule } from '../schemas/rule.ts';
import { readableRecords, valuesById } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

export const amendments: Rule = {
  id: 'amendments',
  description:
    'A listing names a rule that adds, an amendment a later rule that amends, with its volume; oldest first.',
  check({ content }, report) {
    const rules = valuesById(content, 'rules');
    for (const { record, data } of readableRecords(content, 'entities'))
      checkListing(record, data, rules, report);
    checkEffective(content, report);
  },
};

type Rules = ReadonlyMap<string, FederalRule>;

function checkListing(
  record: RecordFile,
  { listing, amendments }: Entity,
  rules: Rules,
  report: Report
): void {
  const added = rules.get(listing.rule);
  if (added && added.role !== 'added')
    report(
      record.positionOf(['listing', 'rule']),
      `the rule "${listing.rule}" amends entries. Name the rule that added the entity`
    );
  let previous = added?.published.on ?? '';
  for (const [index, { rule: id, citedAt }] of amendments.entries()) {
    const rule = rules.get(id);
    if (!rule) continue; // `references` reports it.
    const at = (field: string) => record.positionOf(['amendments', index, field]);
    const published = rule.published.on;
    if (rule.role !== 'amended')
      report(at('rule'), `the rule "${id}" added the entities. Name a rule that amends`);
    else if (published < previous)
      report(
        at('rule'),
        `the rule "${id}" was published on ${published}, before ${previous}. Write amendments after the listing, oldest first`
      );
    if (!isWithin(citedAt, rule.citation))
      report(
        at('citedAt'),
        `field "citedAt" is ${citedAt}, but the rule begins at ${rule.citation}. Write a page of that rule`
      );
    previous = published > previous ? published : previous;
  }
}

/** Longest rule that is known has 46 pages; a page further away belongs to another document. */
const mostPages = 100;

function isWithin(page: string, first: string): boolean {
  const [volume, number] = numbersOf(page);
  const [firstVolume, firstNumber] = numbersOf(first);
  return volume === firstVolume && number >= firstNumber && number - firstNumber <= mostPages;
}

function numbersOf(citation: string): [number, number] {
  const [volume = 0, page = 0] = citation.split(' FR ').map(Number);
  return [volume, page];
}

/** A rule can take effect when it is put on public inspection, days before it is printed; its note has to say so. */
function checkEffective(content: Content, report: Report): void {
  for (const { record, data } of readableRecords(content, 'rules')) {
    const { effective, published } = data;
    if (!effective || effective.on >= published.on || effective.note) continue;
    const message = `field "on" is ${effective.on}, before the rule was published (${published.on}). Correct the day, or say in a note why`;
    report(record.positionOf(['effective', 'on']), message);
  }
}
