/**
 * Quotes and lists are not nested without end: the parser takes minutes for a line of 10,000 list marks and for a
 * paragraph of 1,000 asterisks, and a tree so deep exhausts the stack of whatever walks it.
 * So the text itself is judged, and a body with a fault is not parsed.
 */

import type { Position } from '../lib/position.ts';

/** A record file as far as its Markdown goes. */
export interface MarkdownFile {
  file: { path: string };
  /** The whole text, front matter included. */
  text: string;
  /** The Markdown, which ends the text. */
  body: string;
  /** Position of the character at an offset in `text`. */
  positionAt(offset: number): Position;
}

/** Deepest nesting of quotes and lists. */
export const mostLevels = 10;
/** Most marks of emphasis and links in one paragraph. */
export const mostMarks = 200;

/** Finds the first place in the body of a record that is nested too deep to be parsed. */
export function nestingFaultOf(record: MarkdownFile): (Position & { message: string }) | undefined {
  const { text, body, positionAt } = record;
  const start = text.length - body.length;
  const fault = tooManyLevels(body) ?? tooManyMarks(body);
  return fault && { ...positionAt(start + fault.at), message: fault.message };
}

interface Fault {
  at: number;
  message: string;
}

/** What a line begins with: blanks, marks of quotes and of list items. */
const beginnings = /^(?=[\t ]*[>*+\d-])(?:[\t ]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[\t ]|$)))+/gm;

function tooManyLevels(body: string): Fault | undefined {
  for (const { 0: beginning, index } of body.matchAll(beginnings)) {
    const levels = countLevels(beginning);
    const message = `begins ${levels} quotes and lists in one another. Use ${mostLevels} at most`;
    if (levels > mostLevels) return { at: index, message };
  }
  return undefined;
}

/** An item inside another is indented by two columns at least. */
function countLevels(beginning: string): number {
  const indent = /^ */.exec(beginning)?.[0].length ?? 0;
  const marks = beginning.match(/>|[*+-]|\d+/g)?.length ?? 0;
  return Math.floor(indent / 2) + marks;
}

function tooManyMarks(body: string): Fault | undefined {
  for (const { 0: block, index } of body.matchAll(/(?:[^\S\n]*\S.*(?:\n|$))+/g)) {
    const marks = block.match(/[*_~]+|\[/g)?.length ?? 0;
    const message = `the paragraph has ${marks} marks like * _ ~ [. Use ${mostMarks} at most`;
    if (marks > mostMarks) return { at: index, message };
  }
  return undefined;
}
