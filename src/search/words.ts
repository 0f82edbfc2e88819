/** Words of the search page, with those of `late-words.ts`; reasons of matches are worded with the names. */
import type { Grade, Relation } from './names/hit.ts';

/** How a name was matched. */
export const gradeWords: Record<Grade, string> = {
  exact: 'Exact name',
  variant: 'Other form of the name',
  corrected: 'Spelling corrected',
  partial: 'Part of a name',
};

/** What the name in the query is to the entity of a match; empty where it is a name of the entity itself. */
export const relationWords: Record<Relation, string> = {
  listed: '',
  part: 'reads as a unit of this entity',
  related: 'reads as another legal person',
  'other-body': 'reads as the body of another place',
};

/** Kind of a match in words. Example: `Part of a name, reads as another legal person`. */
export function describeMatch({ grade, relation }: { grade: Grade; relation: Relation }): string {
  return [gradeWords[grade], relationWords[relation]].filter(Boolean).join(', ');
}

/** What did not load, and what follows from it. */
export const failures = {
  namesUnsearched: 'The names could not be searched: their index did not load.',
  pagesUnsearched: 'The text of the pages could not be searched: its index did not load.',
  names: 'The index of names did not load, so this does not show whether a name is listed.',
  pages: 'The text of the pages did not load.',
  rest: 'Filters and the proof of this search did not load.',
} as const;

export const unsearchedScript =
  'Names in this script are not searched, but for some spellings that are kept. Type the name in Latin letters or in Chinese characters.';

/**
 * A count with its noun: `no pages`, `1 page`, `36 pages`.
 *
 * @param count - How many.
 * @param one - The noun of one.
 * @param many - The noun of several, if it is more than an "s" longer.
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

/** Words in quotation marks: `“usa”, “ltd”`. */
export function quote(texts: string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
