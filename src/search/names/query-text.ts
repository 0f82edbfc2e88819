/** Brings a query into the written forms of the index, and tells the words that readers put around a name. */
import { isHan } from '../tokens.ts';

/** `84 Fed. Reg. 54,002, 54004 (Oct. 9, 2019)`: volume, first page, other pages, day. */
const citations =
  /\b(\d{2,3})\s*F(?:ed(?:eral)?)?\.?\s*R(?:eg(?:ister)?)?\.?\s*(\d+)(?:,(\d{3}))?(?:,\s*\d[\d,]*)?(?:\s*\([^)]*\d{4}\))?/gi;
const alsoKnownAs = /\b[afn]\.?k\.?a\b\.?/gi;

/** Words of questions, of rows in a table, and of screening. No name of an entity is made of them. */
const around = new Set(
  (
    'a an is are was were be who what which where why how does do did has have in on at to for from by with about ' +
    'name names called search find check entity entities list listed listing sanction sanctions sanctioned blacklist ' +
    'blacklisted banned ban export licence license restricted vendor supplier customer buyer consignee shipper party ' +
    'uid uscc isin ofac ticker stock code no number china chinese prc cn usa us uk'
  ).split(' ')
);
const aroundHan =
  /(实体清单|實體清單|黑名单|黑名單|清单|制裁|公司名称|名称|名稱|是什么|是什麼|什么|怎么|中国|中國|美国|美國)/u;
const wholeAroundHan = new RegExp(`^${aroundHan.source}$`, 'u');

/** In: what a reader typed. Out: citations as `84 FR 54002`, without `a.k.a.` between names. */
export function writeQuery(query: string): string {
  return query
    .replace(citations, (_, volume, page, rest = '') => `${volume} FR ${page}${rest}`)
    .replace(alsoKnownAs, ' ');
}

/** Parts a query into the words of a name and those that only stand around it. In: folded words. */
export function partAround(words: string[]): { left: string[]; aside: string[] } {
  const parts = words.flatMap((word) => (isHan(word) ? partHan(word) : [word]));
  const isAside = (part: string) => around.has(part) || isYear(part) || wholeAroundHan.test(part);
  return {
    left: parts.filter((part) => !isAside(part)),
    aside: parts.filter((part) => isAside(part)),
  };
}

function partHan(run: string): string[] {
  return run.split(aroundHan).filter((part) => part !== '');
}

function isYear(word: string): boolean {
  return /^20\d\d$/.test(word);
}
