/** Citations in words, as readers paste them into their own texts; citeproc writes them from CSL-JSON. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '@citation/csl-style-chicago-note-bibliography/info.json' with { type: 'json' };
import { keep, readKept } from '../lib/build-cache.ts';
import { plainText } from '../lib/plain-text.ts';
import type { CslItem } from './csl-json.ts';
import { legalStyle } from './legal-style.ts';

type Style = 'chicago' | 'apa' | 'legal';

const { styles } = plugins.config.get('@csl');
styles.add('chicago', forOneItem(chicago.content));
styles.add('apa', forOneItem(styles.get('apa')));
styles.add('legal', legalStyle);

/** The forms, by style, with the names that readers know them by. */
export const citationForms: readonly { style: Style; label: string }[] = [
  { style: 'chicago', label: 'Chicago' },
  { style: 'apa', label: 'APA' },
  { style: 'legal', label: 'Legal, after the Bluebook' },
];

/**
 * An item in a style, as HTML of one line without an element around it; citeproc escapes the text. One that an earlier
 * build has written is not written again.
 */
export function toCitationHtml(item: CslItem, style: Style): string {
  const input = JSON.stringify({ item, style });
  const kept = readKept('citations', input);
  if (kept) return new TextDecoder().decode(kept);
  const html = write(item, style);
  keep('citations', input, new TextEncoder().encode(html));
  return html;
}

/** An item in a style, as plain text. */
export function toCitationText(item: CslItem, style: Style): string {
  return plainText(toCitationHtml(item, style));
}

function write(item: CslItem, style: Style): string {
  const cite = new Cite(toPrinted(item, style));
  const options = { format: 'html', style, lang: 'en-US', asEntryArray: true } as const;
  const [[, entry] = ['', '']] = cite.format('bibliography', options);
  return entry.trim().replace(/^<div[^>]*>|<\/div>$/g, '');
}

/** Omits how a style sorts items and cites them in notes: citeproc takes most of a second to read that of APA. */
function forOneItem(style: string): string {
  return style
    .replace(/<citation\b[^]*<\/citation>/, '<citation><layout/></citation>')
    .replace(/<sort>[^]*?<\/sort>/, '');
}

/**
 * What a style is given: titles keep their capitals, since they are names and quotations, and the version goes
 * with the name of the site where the style has no place for the version of a page.
 */
function toPrinted(item: CslItem, style: Style): CslItem {
  const title = `<span class="nocase">${item.title}</span>`;
  if (style === 'legal' || (style === 'apa' && item.type === 'dataset')) return { ...item, title };
  const { publisher, ...rest } = item;
  return {
    ...rest,
    type: 'webpage',
    title,
    'container-title': `${publisher}, version ${item.version}`,
  } as CslItem;
}
