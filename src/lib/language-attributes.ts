/** The attributes of an element whose text is not in the language of the page. */

/**
 * Makes the attributes of an element from the language of its text.
 *
 * @param lang - Language of the record (BCP 47).
 * @returns `lang` for a language other than English, and `dir` for one that is written from the right.
 */
export function languageAttributes(lang: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (lang === undefined || lang === 'en') return {};
  return lang.endsWith('-Arab') ? { lang, dir: 'rtl' } : { lang };
}
