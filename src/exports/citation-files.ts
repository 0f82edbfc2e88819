/** Files that reference managers read, made from CSL-JSON by Citation.js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { omit } from '../lib/omit.ts';
import type { CslItem } from './csl-json.ts';

/** A format, named by the ending of its files. */
export type CitationFormat = 'bib' | 'ris' | 'csl.json';

interface CitationFile {
  label: string;
  write: (item: CslItem) => string;
}

// The keys of BibTeX entries are the ids of the items, hyphens and all. BibLaTeX is read as UTF-8; in ASCII the plugin
// would leave out what LaTeX has no command for, a Chinese name as a whole.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/**
 * The formats, in the order in which they are offered. Each leaves out what its readers would print twice: the name of
 * the site, and the version, where a format has a field for it.
 */
export const citationFiles: Readonly<Record<CitationFormat, CitationFile>> = {
  bib: {
    label: 'BibTeX',
    write: writeBib,
  },
  ris: {
    label: 'RIS',
    // A dataset has a field for its version.
    write: (item) => withoutId(unfold(writeAs('ris', omit(item, ...noteOf(item))))),
  },
  'csl.json': {
    label: 'CSL-JSON',
    write: (item) =>
      writeAs(
        'data',
        omit(item, 'note', ...(item.type === 'webpage' ? ['publisher' as const] : []))
      ),
  },
};

/**
 * Makes the path of a file of a page.
 *
 * @param page - Path of the page: `/entities/hikvision/`.
 * @param ending - Ending of the file: `bib`.
 * @returns `/entities/hikvision.bib`.
 */
export function pathBeside(page: string, ending: string): string {
  return `${page.replace(/\/$/, '')}.${ending}`;
}

/**
 * BibLaTeX, with the fields that classic BibTeX prints in their place. It is `@online` for a dataset too: Zotero drops
 * entries of the type `@dataset`. The date is last, since Zotero puts a month that follows it before it.
 */
function writeBib(item: CslItem): string {
  const { title, URL, issued } = item;
  // Only a title is free text; the other fields have none of TeX's signs, or are addresses.
  const online = { ...omit(item, 'note', 'container-title'), title: escapeTex(title) };
  const lines = writeAs('biblatex', { ...online, type: 'webpage' }).split('\n');
  const isDate = (line: string) => line.startsWith('\tdate = ');
  const [[year, month = 1] = []] = issued['date-parts'];
  const classic = [
    `\thowpublished = {\\url{${URL}}},`,
    `\tmonth = ${months[month - 1]},`,
    `\tyear = {${year}},`,
  ];
  const fields = lines.slice(0, -2).filter((line) => !isDate(line));
  return [...fields, ...classic, ...lines.filter(isDate), ...lines.slice(-2)].join('\n');
}

/** Macros of classic BibTeX. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function noteOf({ type }: CslItem): 'note'[] {
  return type === 'dataset' ? ['note'] : [];
}

function writeAs(format: 'biblatex' | 'ris' | 'data', item: Partial<CslItem>): string {
  return `${new Cite(item).format(format).replace(/\n+$/, '')}\n`;
}

/** The plugin breaks values after 70 characters, within words and addresses; readers keep the break as a space. */
function unfold(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z\d] {2}- |$)/g, '');
}

/** The plugin cuts an id after 20 characters, which makes those of many claims the same; readers give their own. */
function withoutId(ris: string): string {
  return ris.replace(/^ID {2}- .*\n/m, '');
}

/** Escapes the signs that TeX acts on, the pairs that it joins, and the tags that Citation.js turns into commands. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}$&#%_^~\u00A0]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/([-`'])(?=\1)|([?!])(?=`)/g, '$&{}')
    .replace(/<(?=\/?[a-z])/g, '{<}');
}

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '\u00A0': '~',
};
