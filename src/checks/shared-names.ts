/** A name that leads to a record leads to one record. */
import type { RecordFile } from '../content/record-file.ts';
import { readableRecords, type ReadableRecord } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

export const sharedNames: Rule = {
  id: 'shared-names',
  description:
    'No two entities have the same listed name or share a search term; no two terms have the same form; notes have different places.',
  check({ content }, report) {
    const entities = readableRecords(content, 'entities');
    const listed = new FirstUse();
    for (const { record, data } of entities)
      for (const [index, { kind, text }] of data.names.entries()) {
        const other = kind === 'listed' ? listed.other(text, record) : undefined;
        if (other !== undefined)
          report(
            record.positionOf(['names', index, 'text']),
            `the listed name "${text}" is that of "${other}" too. Correct one of the two`
          );
      }
    checkSearchTerms(entities, report);
    const forms = new FirstUse();
    for (const { record, data } of readableRecords(content, 'terms'))
      for (const [index, form] of [data.term, ...data.forms].entries()) {
        const other = forms.other(form, record);
        if (other !== undefined)
          report(
            record.positionOf([index === 0 ? 'term' : 'forms']),
            `"${form}" is a form of "${other}" too, and links can lead to one. Remove one`
          );
      }
    const orders = new FirstUse();
    for (const { record, data } of readableRecords(content, 'notes')) {
      const other = orders.other(String(data.order), record);
      if (other !== undefined)
        report(
          record.positionOf(['order']),
          `field "order" is ${data.order}, as in "${other}". Give each note a place of its own`
        );
    }
  },
};

/** A search term of one entity with a name of another in it would lead readers to the wrong one. */
function checkSearchTerms(entities: ReadableRecord<'entities'>[], report: Report): void {
  const named = entities.map(({ record, data }) => ({
    id: record.id,
    names: data.names.map(({ text }) => ` ${fold(text)} `),
  }));
  for (const { record, data } of entities)
    for (const [index, term] of (data.searchTerms ?? []).entries()) {
      const folded = ` ${fold(term)} `;
      const owners = named.filter(({ names }) => names.some((name) => folded.includes(name)));
      const other = owners.find(({ id }) => id !== record.id)?.id;
      if (other === undefined || owners.some(({ id }) => id === record.id)) continue;
      const message = `the search term "${term}" has a name of "${other}" in it. Remove it here`;
      report(record.positionOf(['searchTerms', index]), message);
    }
}

/** Remembers which record used a text first. */
class FirstUse {
  readonly #first = new Map<string, string>();

  /** Returns the id of another record that used the text before. */
  other(text: string, { id }: RecordFile): string | undefined {
    const first = this.#first.get(fold(text)) ?? id;
    this.#first.set(fold(text), first);
    return first === id ? undefined : first;
  }
}

/** Case, spaces and punctuation do not distinguish names. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
