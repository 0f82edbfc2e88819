/** Reads words of a query that are no names: misspelt, begun, or written as one with a brand. */
import { isHan } from '../fold.ts';
import type { NamesIndex } from './names-index.ts';
import { withText, type Token } from './query.ts';
import { scoring } from './scoring.ts';
import { countBits, editDistance, maskOf } from './similarity.ts';
import { vocabulary, type WordClass } from './vocabulary.ts';

/** Reads misspelt general words (`Pubic Security Bureau`), a last one that is begun, and words written as one. */
export function repair(index: NamesIndex, tokens: Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const { text, meaning } = token;
    if (meaning || text.length < 2 || index.cores.has(text)) return token;
    if (token.isHan && (tokens.length === 1 || isInCore(index, text))) return token;
    const isLast = at > 0 && at === tokens.length - 1;
    const begun = isLast ? general.find(([word]) => word.startsWith(text)) : undefined;
    if (begun !== undefined) return { ...token, meaning: vocabulary.get(begun[0]) };
    const readAs = meantBy(text, general);
    if (readAs !== undefined) return { ...token, meaning: vocabulary.get(readAs), readAs };
    const parts = token.isHan ? [] : split(index, text);
    const isBrand = parts.some((part) => index.cores.has(part));
    return isBrand ? parts.map((part) => withText(token, part)) : token;
  });
}

const general = wordsOf('body', 'school', 'level', 'trade', 'people');
const places = wordsOf('place');

/** Words that are long enough to be known where they are misspelt, with their masks. */
function wordsOf(...kinds: WordClass[]): [word: string, mask: number][] {
  const all = [...vocabulary].filter(([, { kind }]) => kinds.includes(kind));
  const words = all.map(([word]) => word);
  const long = words.filter((word) => /^[a-z]{6,}$|^\p{Script=Han}{2,}$/u.test(word));
  return long.map((word) => [word, maskOf(word)]);
}

/** True for a misspelt name of a place, which is no part of a brand. */
export function isLikePlace(text: string): boolean {
  return meantBy(text, places) !== undefined;
}

/** The word that a misspelt one is read as; of Chinese words the first character is right. */
function meantBy(text: string, words: typeof general): string | undefined {
  const isChinese = isHan(text);
  if (!isChinese && text.length < scoring.shortestOneEdit) return undefined;
  const most = text.length < scoring.longWord ? 1 : 2;
  const mask = maskOf(text);
  const found = words.find(
    ([word, other]) =>
      countBits(mask ^ other) <= 2 * most &&
      (!isChinese || (word.length === text.length && word[0] === text[0])) &&
      editDistance(text, word, most) <= most
  );
  return found?.[0];
}

/** A piece of a Chinese name is no misspelt word. */
function isInCore({ cores }: NamesIndex, text: string): boolean {
  return [...cores.keys()].some((core) => core.includes(text));
}

/** Brands and general words that are written as one: `kuangshikeji`. */
function split({ cores }: Pick<NamesIndex, 'cores'>, text: string): string[] {
  const isKnown = (word: string) => cores.has(word) || (word.length > 3 && vocabulary.has(word));
  for (let at = text.length - 3; at > 2; at--) {
    const [first, rest] = [text.slice(0, at), text.slice(at)];
    if (!isKnown(first)) continue;
    const others = isKnown(rest) ? [rest] : split({ cores }, rest);
    if (others.length > 0) return [first, ...others];
  }
  return [];
}
