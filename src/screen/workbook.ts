/**
 * Reads a sheet of an XLSX file (ECMA-376) as text.
 *
 * Of the libraries for this, those that are kept well start workers of their own, which the policy of the site refuses,
 * or weigh more than the rest of the desk. A sheet is a zip of XML, of which only cells and shared texts are read.
 */
import { strFromU8, unzipSync } from 'fflate';
import { faults, ListFault, mostColumns, mostRows } from './limits.ts';

/** A sheet as it was read. */
export interface Sheet {
  rows: string[][];
  /** Names of the sheets of the workbook, the one that was read first. */
  sheets: string[];
  notes: string[];
}

/** Bytes of one unpacked part: a small file can unpack into more than any memory holds. */
const mostUnpacked = 400_000_000;

/**
 * Reads a sheet. Of a formula the saved value is read.
 *
 * @param asked - Name of the sheet; the first that is not hidden when left out.
 * @throws ListFault if it is no workbook, a damaged one, or has no sheet of that name.
 */
export function readWorkbook(bytes: Uint8Array, asked?: string): Sheet {
  const about = unpack(bytes, ['xl/workbook.xml', relationsPath]);
  const sheets = [...elements(partOf(about, 'xl/workbook.xml'), 'sheet')].map(
    ({ attributes }) => attributes
  );
  const chosen = choose(sheets, asked);
  const path = pathOf(about, chosen);
  const parts = unpack(bytes, [path, sharedPath]);
  const shared = [...elements(parts.get(sharedPath) ?? '', 'si')].map(({ content }) =>
    textOf(content)
  );
  const { rows, formulas } = readRows(partOf(parts, path), shared);
  const others = sheets.filter((sheet) => sheet !== chosen).map(nameOf);
  return {
    rows,
    sheets: [nameOf(chosen), ...others],
    notes: [
      others.length > 0 &&
        `The workbook has ${sheets.length} sheets; only “${nameOf(chosen)}” is read.`,
      formulas > 0 && `${formulas} cells are formulas; their saved values are read.`,
    ].filter((note) => note !== false),
  };
}

const relationsPath = 'xl/_rels/workbook.xml.rels';
const sharedPath = 'xl/sharedStrings.xml';

function choose(sheets: string[], asked: string | undefined): string {
  if (asked === undefined) {
    const first = sheets.find((sheet) => attribute(sheet, 'state') === '') ?? sheets[0];
    if (first === undefined) throw new ListFault(faults.brokenWorkbook);
    return first;
  }
  const named = sheets.find((sheet) => nameOf(sheet) === asked);
  if (named === undefined) throw new ListFault(faults.noSheet(asked, sheets.map(nameOf)));
  return named;
}

function nameOf(sheet: string): string {
  return decode(attribute(sheet, 'name'));
}

type Parts = Map<string, string>;

function unpack(bytes: Uint8Array, names: string[]): Parts {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!names.includes(name)) return false;
        if (originalSize > mostUnpacked) throw new ListFault(faults.tooLong);
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    throw error instanceof ListFault ? error : new ListFault(faults.brokenWorkbook);
  }
}

function partOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new ListFault(faults.brokenWorkbook);
  return part;
}

function pathOf(parts: Parts, sheet: string): string {
  const id = /\b(?:\w+:)?id="([^"]*)"/.exec(sheet.replace(/\bsheetId="[^"]*"/, ''))?.[1];
  const relations = [...elements(parts.get(relationsPath) ?? '', 'Relationship')];
  const found = relations.find(({ attributes }) => attribute(attributes, 'Id') === id);
  const target = found ? attribute(found.attributes, 'Target') : 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function readRows(xml: string, shared: string[]): { rows: string[][]; formulas: number } {
  const rows: string[][] = [];
  let formulas = 0;
  for (const { attributes, content } of elements(xml, 'row')) {
    const number = Number(attribute(attributes, 'r')) || rows.length + 1;
    if (rows.length > mostRows * 2 || number > 1_048_576) throw new ListFault(faults.tooLong);
    while (rows.length < number - 1) rows.push([]);
    const row: string[] = [];
    for (const cell of elements(content, 'c')) {
      const column = columnOf(attribute(cell.attributes, 'r')) ?? row.length;
      if (column > mostColumns) throw new ListFault(faults.tooWide(column + 1));
      while (row.length < column) row.push('');
      row[column] = valueOf(cell, shared);
      if (/<(?:\w+:)?f[\s>/]/.test(cell.content)) formulas++;
    }
    rows.push(row);
  }
  return { rows, formulas };
}

/** `B12` is 1. */
function columnOf(reference: string): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf({ attributes, content }: Element, shared: string[]): string {
  const type = attribute(attributes, 't');
  if (type === 'inlineStr') return textOf(content);
  const [value] = elements(content, 'v');
  const text = decode(value?.content ?? '');
  if (type === 's') return shared[Number(text)] ?? '';
  return type === 'b' ? (text === '1' ? 'TRUE' : 'FALSE') : text;
}

/** Text of a cell or a shared text; its readings (furigana) are left out. */
function textOf(xml: string): string {
  const spoken = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return [...elements(spoken, 't')].map(({ content }) => decode(content)).join('');
}

interface Element {
  attributes: string;
  content: string;
}

/** Elements of one name that do not hold each other. */
function* elements(xml: string, name: string): Generator<Element> {
  const pattern = new RegExp(`<(\\w+:)?${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>`, 'g');
  for (let opened = pattern.exec(xml); opened; opened = pattern.exec(xml)) {
    const [, prefix = '', attributes = '', isEmpty] = opened;
    const start = pattern.lastIndex;
    const end = isEmpty === '/' ? start : xml.indexOf(`</${prefix}${name}>`, start);
    if (end === -1) throw new ListFault(faults.brokenWorkbook);
    yield { attributes, content: xml.slice(start, end) };
    pattern.lastIndex = end;
  }
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** References of XML, and `_x000D_`, by which Excel writes characters that XML does not have. */
function decode(text: string): string {
  return text
    .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return named[name] ?? whole;
      const code = Number(name[1]?.toLowerCase() === 'x' ? `0${name.slice(1)}` : name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number(`0x${code}`)));
}
