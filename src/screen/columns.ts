/** Guesses which column of a list has the names, and which have address, country and reference number. */
import { faults, ListFault } from './limits.ts';
import { isFilled } from './read-list.ts';

/** Columns of a list, by their places from 0. */
export interface Columns {
  /** True if the first row is a head. */
  hasHead: boolean;
  name: number;
  address?: number;
  country?: number;
  reference?: number;
}

/** Optional columns, which are shown and not searched. */
export const extraColumns = ['reference', 'country', 'address'] as const;

/** A row of a list that is checked. */
export interface ListRow {
  /** Number of the row in the file, from 1, head and blank rows counted, as a spreadsheet counts. */
  row: number;
  name: string;
  reference?: string;
  country?: string;
  address?: string;
}

type Role = 'name' | (typeof extraColumns)[number];

/** Words of heads; the first role that fits a cell is its role. */
const heads: [Role, RegExp][] = [
  ['reference', /\b(id|no|nr|number|code|ref|reference|key|uid|uuid|lei|sku)\b|编号|代码|号码/i],
  ['country', /\b(country|nation|nationality|jurisdiction)\b|国家|国别/i],
  ['address', /\b(address|street|city|town|location|postal|zip)\b|地址|城市/i],
  [
    'name',
    /\b(names?|company|companies|entity|entities|customers?|clients?|suppliers?|vendors?|part(?:y|ies)|counterpart(?:y|ies)|organi[sz]ations?|consignees?|firms?)\b|名称|公司|企业|单位|客户|供应商|姓名|户名/i,
  ],
];

const fullName =
  /^(?:(?:full|legal|registered|english|company|entity|customer|client|supplier|vendor|party|counterparty|organi[sz]ation)[ _-]*)*names?$|名称/i;
const otherName = /\b(first|last|given|family|middle|file|user|contact|sur)[ _-]?name/i;
const companyWords =
  /\b(ltd|limited|co|inc|corp|corporation|company|gmbh|llc|plc|s\.?a|bureau|group|technology|technologies)\b|公司|集团|公安局|有限/i;

/**
 * Guesses the columns.
 *
 * @param rows - All rows of the list.
 * @param asked - Head or number (from 1) of the column of names, if the reader named it.
 * @throws ListFault if there is no column of that name, or the list is only a head.
 */
export function guessColumns(rows: string[][], asked?: string): Columns {
  const [first = [], ...rest] = rows.filter(isFilled);
  const roles = first.map(roleOf);
  const named = asked === undefined ? -1 : first.findIndex((cell) => isSame(cell, asked));
  const hasHead = named !== -1 || roles.some((role) => role !== undefined);
  const columns: Columns = { hasHead, name: guessName(first, rest, hasHead) };
  for (const role of extraColumns) {
    const place = hasHead ? roles.indexOf(role) : -1;
    if (place !== -1 && place !== columns.name) columns[role] = place;
  }
  if (asked !== undefined) columns.name = named === -1 ? placeOf(asked, first) : named;
  if (hasHead && rest.length === 0) throw new ListFault(faults.onlyHead);
  return columns;
}

/** Head of the column of names, or its number from 1 where it has none. */
export function nameOfColumn(rows: string[][], { hasHead, name }: Columns): string {
  const head = hasHead ? rows.find(isFilled)?.[name] : undefined;
  return head || String(name + 1);
}

/** The rows to check: all that are not blank, without the head. */
export function rowsOf(rows: string[][], columns: Columns): ListRow[] {
  const numbered = rows
    .map((cells, at) => ({ cells, row: at + 1 }))
    .filter(({ cells }) => isFilled(cells));
  return numbered.slice(columns.hasHead ? 1 : 0).map(({ cells, row }) => {
    const made: ListRow = { row, name: (cells[columns.name] ?? '').trim() };
    for (const role of extraColumns) {
      const place = columns[role];
      if (place !== undefined) made[role] = (cells[place] ?? '').trim();
    }
    return made;
  });
}

function placeOf(asked: string, head: string[]): number {
  const place = Number(asked) - 1;
  if (Number.isInteger(place) && place >= 0 && place < head.length) return place;
  throw new ListFault(faults.noColumn(asked, head));
}

function isSame(cell: string, asked: string): boolean {
  return cell.trim().toLowerCase() === asked.trim().toLowerCase();
}

/** A head is a short text; a name of a company has the words of one, and more. */
function roleOf(cell: string): Role | undefined {
  const text = cell
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ');
  if (text.length > 40 || /\b(ltd|limited|inc|gmbh|llc|corp)\b|有限公司/i.test(text))
    return undefined;
  if (text.split(/\s+/).length > 4) return undefined;
  return fullName.test(text) ? 'name' : heads.find(([, pattern]) => pattern.test(text))?.[0];
}

function guessName(first: string[], rest: string[][], hasHead: boolean): number {
  const sample = (hasHead ? rest : [first, ...rest]).slice(0, 200);
  const width = Math.max(first.length, ...sample.map(({ length }) => length));
  const scores = Array.from({ length: width }, (_, column) => {
    const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    return scoreCells(cells, sample.length) + (hasHead ? scoreHead(first[column] ?? '') : 0);
  });
  return scores.indexOf(Math.max(...scores));
}

function scoreHead(cell: string): number {
  const text = cell.trim();
  if (fullName.test(text)) return 6;
  const role = roleOf(text);
  if (role !== undefined && role !== 'name') return -2;
  return role === 'name' && !otherName.test(text) ? 4 : 0;
}

/** Between 0 and 3: cells with letters, words of companies, different from each other. */
function scoreCells(cells: string[], rows: number): number {
  if (cells.length === 0) return -1;
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  const letters = share((cell) => /\p{L}{2}/u.test(cell) && !/@|https?:/.test(cell));
  const companies = share((cell) => companyWords.test(cell));
  const different = new Set(cells).size / rows;
  return letters * (1 + companies) + different * letters;
}
