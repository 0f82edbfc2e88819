/** An official statement rests on an official document, and its wording is that of other entries of the rule. */
import type { Content } from '../content/records.ts';
import { readableRecords, valuesById } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';
import { objectsIn } from './walk-values.ts';

export const officialBasis: Rule = {
  id: 'official-basis',
  description:
    'A statement with the basis official has a primary source or a copy of one; licence terms that differ from other entries are named as different.',
  check({ content }, report) {
    checkSources(content, report);
    checkWordings(content, report);
  },
};

const officialRanks = new Set(['primary', 'copy-of-primary']);

function checkSources(content: Content, report: Report): void {
  const allSources = valuesById(content, 'sources');
  for (const record of content.records)
    for (const { value, path } of objectsIn(record.data)) {
      if (value['basis'] !== 'official' || !Array.isArray(value['source'])) continue;
      const sources = value['source'].map((id) => allSources.get(String(id))?.rank);
      // A source that cannot be read may be the official one; its own problem comes first.
      if (sources.some((rank) => rank === undefined || officialRanks.has(rank))) continue;
      report(
        record.positionOf([...path, 'basis']),
        'the basis is official, but no source is a primary document or a copy of one. Name that source, or write reported'
      );
    }
}

/** Fewest entries of a rule that share a wording, unless a record names it as its own. */
const fewestEntries = 3;

function checkWordings(content: Content, report: Report): void {
  const rules = valuesById(content, 'rules');
  const entities = readableRecords(content, 'entities').filter(({ data }) =>
    rules.has(data.listing.rule)
  );
  const terms = entities.flatMap(({ record, data }) =>
    (['requirement', 'reviewPolicy'] as const).flatMap((term) => {
      const { text, basis, variants = [] } = data.licence[term];
      if (basis !== 'official' || data.licence.differsIn?.includes(term)) return [];
      const path = ['licence', term] as const;
      const key = (wording: string) => `${data.listing.rule} ${term} ${wording}`;
      return [
        { record, path: [...path, 'text'] as PropertyKey[], key: key(text) },
        ...variants.map((variant, index) => ({
          record,
          path: [...path, 'variants', index, 'text'] as PropertyKey[],
          key: key(variant.text),
        })),
      ];
    })
  );
  for (const { record, path, key } of terms) {
    const shared = terms.filter((term) => term.key === key).length;
    const message = `the wording is that of ${shared === 1 ? 'no other entry' : 'only one other entry'} of the rule. Copy it again, or name it under "differsIn" if the list really has it`;
    if (shared < fewestEntries) report(record.positionOf(path), message);
  }
}
