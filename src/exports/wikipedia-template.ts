/** The template with which the English Wikipedia cites a web page (Citation Style 1, `{{cite web}}`). */
import type { CslItem } from './csl-json.ts';

/** Writes a citation as one line of wikitext; characters that end a value or a link are character references. */
export function toWikipediaTemplate(item: CslItem): string {
  const fields = {
    title: item.title,
    author: item.author.map(({ literal }) => literal).join('; '),
    website: item.publisher,
    version: `Version ${item.version}`,
    date: isoDay(item),
    url: item.URL,
  };
  const values = Object.entries(fields).map(([name, value]) => `|${name}=${escapeWikitext(value)}`);
  return `{{cite web ${values.join(' ')}}}`;
}

function isoDay({ issued }: CslItem): string {
  return (issued['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

function escapeWikitext(value: string): string {
  return value.replace(/[[\]{|}]/g, (character) => `&#${character.charCodeAt(0)};`);
}
