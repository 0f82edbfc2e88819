/** An entity has exactly one current listed name, the heading of its page. */
import { readableRecords, type ReadableRecord } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

export const listedName: Rule = {
  id: 'listed-name',
  description: 'An entity has one name of kind "listed".',
  check({ content }, report) {
    for (const found of readableRecords(content, 'entities')) checkEntity(found, report);
  },
};

function checkEntity({ record, data: entity }: ReadableRecord<'entities'>, report: Report): void {
  const places = [...entity.names.keys()].filter((at) => entity.names[at]?.kind === 'listed');
  if (places.length === 0)
    report(
      record.file,
      record.positionOf(['names']),
      'no name is of kind "listed". Add the name as listed now'
    );
  for (const at of places.slice(1))
    report(
      record.file,
      record.positionOf(['names', at, 'kind']),
      'a second name is of kind "listed". Make it an alias or a former name'
    );
}
