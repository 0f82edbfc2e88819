/** Every letter is what it looks like: no leftovers of other encodings, no look-alikes, no markup, plain spaces. */
import { codePointName } from '../lib/text.ts';
import { decodedTexts } from './decoded-texts.ts';
import type { Rule } from './rule.ts';
import { stringsIn } from './walk-values.ts';

export const letters: Rule = {
  id: 'letters',
  description:
    'Text has assigned letters of one script a word, plain single spaces, no markup in fields and no broken encoding.',
  check({ content }, report) {
    for (const record of content.records) {
      for (const { text, findPosition } of decodedTexts(record)) {
        const fault = faultOfText(text);
        if (fault !== undefined) report(findPosition(), fault);
      }
      for (const { name, value, path } of stringsIn(record.data)) {
        const fault = faultOfField(value, name);
        if (fault !== undefined) report(record.positionOf(path), fault);
      }
    }
  },
};

/** UTF-8 that was read as Windows-1252 or Latin-1, and letters that a program could not decode. */
const brokenEncoding =
  /\uFFFD|â€|Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|Â[\u00A0-\u00BF]|[åæçèé][\u0080-\u00BF][\u0080-\u00BF]/u;
/** Unassigned and private code points, variation selectors, and letters that look like a space. */
const unseen =
  /[\p{Cn}\p{Co}\u115F\u1160\u2800\u3164\uFFA0]|[\uFE00-\uFE0D]|[\u{E0100}-\u{E01EF}]/u;
/** Presentation forms of letters: ligatures, and letters or digits of full or half width. */
const presentationForm =
  /[\uFB00-\uFB4F\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F\u{1D400}-\u{1D7FF}]/u;
const oddSpace = /(?! )\p{Zs}/u;
/** Scripts whose letters look like Latin ones (Unicode, confusables.txt). */
const lookAlike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}]/u;
const latin = /\p{Script=Latin}/u;
const wordPattern = /[\p{L}\p{M}]+/gu;

function faultOfText(text: string): string | undefined {
  if (brokenEncoding.test(text))
    return 'has letters of a broken encoding. Copy the text again as UTF-8';
  const character = (unseen.exec(text) ?? [])[0];
  if (character !== undefined)
    return `has ${codePointName(character)}, which shows nothing or differs by font. Delete it`;
  const space = oddSpace.exec(text)?.[0];
  if (space !== undefined) return `has the space ${codePointName(space)}. Type a plain space`;
  const form = presentationForm.exec(text)?.[0];
  if (form !== undefined)
    return `has "${form}" (${codePointName(form)}), a form of other letters. Type "${form.normalize('NFKC')}"`;
  const mixed = text.match(wordPattern)?.find((word) => lookAlike.test(word) && latin.test(word));
  if (mixed !== undefined)
    return `mixes letters of two scripts in "${mixed}". Type the word in one script`;
  return undefined;
}

/** Fields whose text is Markdown or an address. */
const otherFields = new Set(['url']);

function faultOfField(value: string, field: string): string | undefined {
  if (otherFields.has(field)) return undefined;
  if (/<\/?[a-z][^<>]*>/i.test(value)) return 'has an HTML tag. Write plain text';
  const reference = /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/i.exec(value)?.[0];
  if (reference !== undefined)
    return `has the character reference "${reference}". Type the character`;
  if (/\]\(|\*\*|__|`/.test(value))
    return 'has Markdown, which a field shows as it is. Write plain text';
  if (/ {2}/.test(value)) return 'has two spaces in a row. Type one';
  return undefined;
}
