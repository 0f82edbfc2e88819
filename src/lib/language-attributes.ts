/** The attributes of an element whose text is not in the language of the page. */

/** The `lang` of a language other than English (BCP 47), and `dir` for one that is written from the right. */
export function languageAttributes(lang: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (lang === undefined || lang === 'en') return {};
  return lang.endsWith('-Arab') ? { lang, dir: 'rtl' } : { lang };
}
