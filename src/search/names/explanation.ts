/** Says in words why an entity matches, from the winning match only. */
import { foldText, isHan } from '../fold.ts';
import { quote } from '../words.ts';
import type { Alignment } from './alignment.ts';
import type { NameHit, Reading } from './hit.ts';
import { isRelated, kindLabels } from './name-entry.ts';
import { isMisspelt, type Word } from './reading.ts';

/** Says what matched, of which name, and what of the query makes it another party. */
export function explain(alignment: Alignment, read: Reading): NameHit['reason'] {
  const { relation, grade, owner, name, unit } = alignment;
  const foreign = unit ? [unit] : alignment.foreign;
  const words = quote(foreign.map(({ written }) => written));
  const one = foreign.length === 1 ? 's' : '';
  const ends = {
    listed: `; its names have no ${words}`,
    part: `; ${words} name${one} a unit of it`,
    related: `; ${words} make${one} the name of another party`,
    'other-body': `; ${words} make${one} it the body of another place`,
  };
  const text = name.text === owner.entry.name ? '' : `: ${name.text}`;
  const end = foreign.length > 0 ? ends[relation] : '';
  return {
    kind: grade === 'corrected' ? 'spelling' : name.kind,
    text: `${begin(alignment, read)}${text}${end}`,
  };
}

/** What of the query makes the match, and what kind of name that is, or what of such a name. */
function begin(alignment: Alignment, { corrected, matched }: Reading): string {
  const { name, whole, foreign, grade, isCalled } = alignment;
  const label = labelOf(alignment);
  if (corrected.length > 0)
    return `${corrected.map(({ from, to }) => `“${from}” read as “${to}”; `).join('')}${label}`;
  if (!isCalled && !isRelated(name.kind)) return `place in ${label}`;
  const isName = !whole || whole.kind === name.kind;
  const part = matched.join(isHan(matched[0] ?? '') ? '' : ' ');
  if (!isName && foldText(name.text).includes(foldText(part))) return `${label} contains ${part}`;
  const isOther = isRelated(name.kind) && foreign.length === 0;
  return !isOther && (grade === 'partial' || !isName) ? `words of ${label}` : label;
}

/** A Chinese name of which it is not established that it is the entity's own is not called so. */
function labelOf({ owner: { entry, isBody }, name: { kind } }: Alignment): string {
  if (isBody && kind === 'related-term') return 'seat, whose bureau is another body';
  const isOpen = entry.chinese === '' && (kind === 'chinese-name' || kind === 'traditional');
  return isOpen ? `possible ${kindLabels[kind]}` : kindLabels[kind];
}

/** Sorts the words of a query into those that matched, were corrected and are left over. */
export function toReading(words: Word[], alignment: Alignment): Reading {
  const { from, to, foreign, unit } = alignment;
  const read: Reading = { matched: [], corrected: [], unmatched: [] };
  for (const [at, word] of words.entries()) {
    const { written, readAs } = word;
    const isIn = at >= from && at < to;
    const isCorrected = isIn && isMisspelt(word) && !foreign.includes(word);
    if (isCorrected) read.corrected.push({ from: written, to: readAs });
    if (!isIn || word === unit || foreign.includes(word)) read.unmatched.push(written);
    else if (!isCorrected) read.matched.push(written);
  }
  return read;
}
