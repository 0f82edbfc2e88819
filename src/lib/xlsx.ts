/** Writes XLSX (ECMA-376). Texts are cells of text: no spreadsheet runs them, or takes an identifier for a number. */
import { strToU8 } from 'fflate';
import { packZip } from './zip.ts';

/** A sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\\`. */
  name: string;
  /** Rows of cells, the head first; it stays in view. */
  rows: (string | number)[][];
}

/** Writes a workbook; the same sheets give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts = {
    '[Content_Types].xml': toContentTypes(['workbook', 'styles', ...paths]),
    '_rels/.rels': toRelationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': toBook(sheets),
    'xl/_rels/workbook.xml.rels': toRelationships([
      ...paths.map((path): Relation => ['worksheet', path]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${paths[index]}`, toSheet(sheet)])),
  };
  const files = Object.entries(parts).map(
    ([name, xml]) => [name, strToU8(`${declaration}${xml}`)] as const
  );
  return packZip(Object.fromEntries(files));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The second format of a cell is text, which stays text where a reader edits it. */
const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const frozenHead =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function toContentTypes(parts: string[]): string {
  const kindOf = (part: string) =>
    part === 'workbook' ? 'sheet.main' : part === 'styles' ? 'styles' : 'worksheet';
  const overrides = parts.map((part) => {
    const name = part.endsWith('.xml') ? part : `${part}.xml`;
    return `<Override PartName="/xl/${name}" ContentType="${types}.${kindOf(part)}+xml"/>`;
  });
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
}

type Relation = [type: string, target: string];

/** Ids are counted from 1, so that a sheet has the number that the workbook gives it. */
function toRelationships(relations: Relation[]): string {
  const written = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${packages}/relationships">${written.join('')}</Relationships>`;
}

function toBook(sheets: readonly Sheet[]): string {
  const written = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${written.join('')}</sheets></workbook>`;
}

function toSheet({ rows }: Sheet): string {
  const written = rows.map((cells) => `<row>${cells.map(toCell).join('')}</row>`);
  return `<worksheet xmlns="${main}">${frozenHead}<sheetData>${written.join('')}</sheetData></worksheet>`;
}

/** Characters of a cell, the limit of Excel. */
const longestCell = 32_767;

function toCell(value: string | number): string {
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  return `<c s="1" t="inlineStr"><is><t xml:space="preserve">${escape(value.slice(0, longestCell))}</t></is></c>`;
}

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML without the characters that it cannot hold. */
function escape(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign);
}
