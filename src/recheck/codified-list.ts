/**
 * Reads Supplement No. 4 to 15 CFR part 744 from the XML of the eCFR: an appendix (`DIV9`) with a table whose column
 * heads are known. Elements: e-CFR XML User Guide, U.S. Government Publishing Office, August 2015.
 */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { UnreadableList } from './list-file.ts';

/** One row of the codified Entity List. */
export interface CodifiedEntry {
  country: string;
  /** Name, aliases and addresses, as one text. */
  entity: string;
  requirement: string;
  policy: string;
  citations: string;
}

/** Heads of the columns, in lower case. */
const heads = [
  'country',
  'entity',
  'license requirement',
  'license review policy',
  'federal register citation',
];

/**
 * Reads the rows of the Entity List.
 *
 * @param xml - XML of part 744, or of Supplement No. 4 alone.
 * @throws UnreadableList if it is no XML, or has no table with the known column heads.
 */
export function readCodifiedList(xml: string): CodifiedEntry[] {
  const tables = [...parseXml(xml).getElementsByTagName('*')].filter(isTable);
  const entries = tables.filter(hasKnownHeads).flatMap(readTable);
  if (entries.length > 0) return entries;
  const seen = tables.map((table) => headsOf(table).join(' | ')).filter(Boolean)[0];
  throw new UnreadableList(
    `The XML has no table with the columns ${heads.join(', ')}${seen ? ` (its first table has: ${seen})` : ''}. Name the XML of 15 CFR part 744, or teach the program its new columns (src/recheck/codified-list.ts).`
  );
}

function parseXml(xml: string): Element {
  const parser = new DOMParser({
    onError: (level) => {
      if (level !== 'warning') throw new Error(level);
    },
  });
  try {
    const { documentElement } = parser.parseFromString(xml, 'text/xml');
    if (documentElement) return documentElement;
  } catch {
    // Reported below: the parser's own message names no remedy.
  }
  throw new UnreadableList('The XML is cut off or broken. Download it again.');
}

function isTable({ tagName }: Element): boolean {
  return tagName.toLowerCase() === 'table';
}

function rowsOf(table: Element): Element[][] {
  const rows = [...table.getElementsByTagName('*')].filter(({ tagName }) => /^tr$/i.test(tagName));
  return rows.map((row) =>
    [...row.getElementsByTagName('*')].filter(({ tagName }) => /^t[hd]$/i.test(tagName))
  );
}

function headsOf(table: Element): string[] {
  return (rowsOf(table)[0] ?? []).map((cell) => textOf(cell).toLowerCase());
}

function hasKnownHeads(table: Element): boolean {
  return headsOf(table).join() === heads.join();
}

/** A country is given at its first entry; its cell is empty, or missing under a row span, at the others. */
function readTable(table: Element): CodifiedEntry[] {
  let country = '';
  return rowsOf(table)
    .slice(1)
    .map((cells) => cells.map(textOf))
    .flatMap((cells) => {
      const [entity, requirement, policy, citations] = cells.slice(-4);
      if (cells.length === heads.length && cells[0]) country = cells[0];
      if (cells.length < 4 || !entity) return [];
      return {
        country,
        entity,
        requirement: requirement ?? '',
        policy: policy ?? '',
        citations: citations ?? '',
      };
    });
}

/** Text with a space for each break and paragraph. */
function textOf(node: Node): string {
  const collect = (child: Node): string =>
    child.nodeType === 1 && child.childNodes.length === 0
      ? ' '
      : child.nodeType === 3
        ? (child.nodeValue ?? '')
        : [...child.childNodes].map(collect).join('') + ' ';
  return collect(node).replace(/\s+/g, ' ').trim();
}
