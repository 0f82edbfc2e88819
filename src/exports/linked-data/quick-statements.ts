/**
 * Statements for Wikidata that a person can check and then run with QuickStatements (version 1: item, property, value
 * and reference, separated by tabs, since other programs read no bars). Only entities whose record holds the id of their
 * item have any; no id is guessed.
 */
import type { Dataset } from '../../data/dataset.ts';

/** Properties of Wikidata for the schemes of identifiers that have one of their own. */
const properties: Readonly<Record<string, string>> = {
  ror: 'P6782',
  permid: 'P3347',
  isin: 'P946',
  uscc: 'P6795',
};

/** Reference URL as QuickStatements names it in a source. */
const referenceUrl = 'S854';

/** Writes a line for each identifier; those of another party are left out, and those whose note asks for a check first. */
export function toQuickStatements({ entities, sources }: Dataset): string {
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const lines = entities.flatMap(({ identifiers = [] }) => {
    const own = identifiers.filter(
      ({ holder, note }) => holder === undefined && note === undefined
    );
    const item = own.find(({ scheme }) => scheme === 'wikidata')?.value;
    if (item === undefined) return [];
    return own.flatMap(({ scheme, value, source }) => {
      const property = properties[scheme];
      const url = source.map((id) => urls.get(id)).find((address) => address !== undefined);
      if (property === undefined || url === undefined) return [];
      return `${[item, property, `"${value}"`, referenceUrl, `"${url}"`].join('\t')}\n`;
    });
  });
  return lines.join('');
}
