/** Files that reference managers read, made from CSL-JSON by Citation.js. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-json.ts';

/** A format, named by the ending of its files. */
export type CitationFormat = 'bib' | 'ris' | 'csl.json';

interface CitationFile {
  label: string;
  mediaType: string;
  write: (item: CslItem) => string;
}

// The keys of BibTeX entries are the ids of the items, hyphens and all. BibLaTeX is read as UTF-8; in ASCII the plugin
// would leave out what LaTeX has no command for, a Chinese name as a whole.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** The formats, in the order in which they are offered. BibTeX is BibLaTeX, which knows web pages and versions. */
export const citationFiles: Readonly<Record<CitationFormat, CitationFile>> = {
  bib: {
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    // Only a title is free text; the other fields have none of TeX's signs, or are addresses.
    write: (item) => writeAs('biblatex', { ...item, title: escapeTex(item.title) }),
  },
  ris: {
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    write: (item) => withoutId(unfold(writeAs('ris', item))),
  },
  'csl.json': {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (item) => writeAs('data', item),
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

function writeAs(format: 'biblatex' | 'ris' | 'data', item: CslItem): string {
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

/**
 * Escapes the signs that TeX acts on, the pairs that it joins into one, and the tags that Citation.js turns into commands.
 *
 * @returns What TeX sets as the text.
 */
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
