/** The glossary terms and the forms under which texts use them, for the plugin that links them. */
import { z } from 'zod';
import { readRecords } from './records.ts';

const formsOfTerm = z.object({
  term: z.string(),
  abbreviation: z.string().optional(),
  forms: z.array(z.string()),
});

/**
 * Reads the terms of a content folder. The check reports records that are not valid; they are omitted here.
 *
 * @returns The id of each term with all its forms.
 */
export function readLinkedTerms(contentDir: string): { id: string; forms: string[] }[] {
  return readRecords(contentDir, 'terms').flatMap(({ id, data }) => {
    const parsed = formsOfTerm.safeParse(data);
    return parsed.success ? [{ id, forms: allForms(parsed.data) }] : [];
  });
}

function allForms({ term, abbreviation, forms }: z.infer<typeof formsOfTerm>): string[] {
  const inSentence = term.charAt(0).toLowerCase() + term.slice(1);
  return [
    term,
    ...(isName(term) ? [] : [inSentence]),
    ...(abbreviation ? [abbreviation] : []),
    ...forms,
  ];
}

/** A name keeps its capitals inside a sentence: a second word begins with one. */
function isName(term: string): boolean {
  return / [A-Z]/.test(term) || /^[A-Z]{2}/.test(term);
}
