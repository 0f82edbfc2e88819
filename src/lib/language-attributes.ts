/** The attributes of an element whose text is not in the language of the page. */

/** In: a language of the record (BCP 47). Out: `lang` where it is not English, and `dir` where it is written from the right. */
export function languageAttributes(lang: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (lang === undefined || lang === 'en') return {};
  return lang.endsWith('-Arab') ? { lang, dir: 'rtl' } : { lang };
}
