/** Bodies are there where a page prints them, are short, and use the Markdown that the pages have a style for. */
import { existsSync } from 'node:fs';
import type { Nodes } from 'mdast';
import type { RecordFile } from '../content/record-file.ts';
import { nestingFaultOf } from '../markdown/nesting-fault.ts';
import { nodesOf } from '../markdown/record-tree.ts';
import type { RecordKind } from '../schemas/index.ts';
import { placeOf, startOfBody, wordsOfBody } from './markdown-targets.ts';
import type { Report, Rule } from './rule.ts';
import { valueOf } from './walk-values.ts';

export const bodies: Rule = {
  id: 'bodies',
  description:
    'A body is not empty or too long and has no code, rule, wide table or missing image; one that is printed among others has no heading or footnote.',
  check({ content }, report) {
    for (const record of content.records) {
      if (record.body === record.text || nestingFaultOf(record)) continue;
      checkLength(record, report);
      for (const node of nodesOf(record)) {
        const fault = faultOf(node, record.kind);
        if (fault !== undefined) report(placeOf(record, node), fault);
      }
    }
    for (const { kind, data, positionOf } of content.records)
      if (
        titledKinds.includes(kind) &&
        /(?<!etc|Inc|Ltd|Co)\.$/.test(String(valueOf(data, 'title')))
      )
        report(positionOf(['title']), 'the title ends with a full stop. Remove it');
  },
};

/** Kinds whose title is a headline. */
const titledKinds: RecordKind[] = ['events', 'notes', 'corrections', 'rules', 'pages'];

/** Most words of a body; the longest of today have a third to a half of these. `profile-length` holds entities. */
const mostWords: Partial<Record<RecordKind, number>> = {
  claims: 300,
  corrections: 300,
  events: 150,
  notes: 200,
  rules: 300,
  terms: 150,
  pages: 4000,
};

function checkLength(record: RecordFile, report: Report): void {
  const most = mostWords[record.kind];
  if (most === undefined) return;
  const words = wordsOfBody(record);
  const at = startOfBody(record);
  if (words === 0) report(at, 'has no text below the front matter, and a page prints it. Write it');
  if (words > most) report(at, `the text has ${words} words. Write ${most} at most`);
}

/** Several of these are printed on one page, where a footnote or a heading of two of them would have one id. */
const joinedKinds: RecordKind[] = ['events', 'notes', 'terms', 'corrections'];

const mostColumns = 8;

/** Folder of the files that are published as they are. */
const publicFolder = new URL('../../public', import.meta.url);

function faultOf(node: Nodes, kind: RecordKind): string | undefined {
  switch (node.type) {
    case 'code':
      return 'is a block of code, which the pages have no style for. Write prose, without four spaces or ``` before it';
    case 'thematicBreak':
      return 'is a line across the page. Remove it, or use a heading';
    case 'table':
      return (node.children[0]?.children.length ?? 0) > mostColumns
        ? `the table has more than ${mostColumns} columns. Divide it`
        : undefined;
    case 'image':
    case 'definition':
      return imageFault(node);
    case 'heading':
      return joinedKinds.includes(kind) || kind === 'entities' || kind === 'claims'
        ? 'has a heading, and the page prints the text below one. Write a paragraph'
        : undefined;
    case 'footnoteReference':
    case 'footnoteDefinition':
      return joinedKinds.includes(kind)
        ? 'has a footnote, and the page prints several texts whose notes would have one id. Write it into the text'
        : undefined;
    default:
      return undefined;
  }
}

function imageFault(node: Nodes): string | undefined {
  if (node.type !== 'image' || !/^\/(?![/\\])/.test(node.url)) return undefined; // `link-scheme` reports it.
  const [path = ''] = node.url.split(/[?#]/);
  return existsSync(new URL(`.${encodeURI(path)}`, `${publicFolder.href}/`))
    ? undefined
    : `the image "${node.url}" is not in public/. Add the file, or correct the address`;
}
