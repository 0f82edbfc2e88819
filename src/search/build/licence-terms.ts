/** Licence terms of an entity, as a filter offers them. */
import type { Entity } from '../../schemas/entity.ts';

/** Terms of the listing now, in the words of the filter; an entity can have several. */
export function licenceTerms({ licence }: Entity): string[] {
  const isByCase = /^case-by-case/i.test(licence.reviewPolicy.text);
  return [
    isByCase ? 'Case-by-case review for some items' : licence.reviewPolicy.text,
    ...(licence.footnote === undefined ? [] : [`Footnote ${licence.footnote}`]),
  ];
}
