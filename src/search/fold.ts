/** Brings text to the form in which names are compared. */

/** Most texts have nothing to fold but case; looking takes less time than folding. */
const plain = /^[\x20-\x7e]*$/;
const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʻʼ`´]/g;

/**
 * Folds a text (Unicode NFKD, marks and apostrophes removed, lower case, NFC, the dotless i of Turkish like others).
 * `Gōng'ānjú` becomes `gonganju`, `ＨＩＫ` becomes `hik`, `Ürümqi` becomes `urumqi`.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.replace(apostrophes, '').toLowerCase();
  const letters = text.normalize('NFKD').replace(marks, '').normalize('NFC');
  return letters.replace(apostrophes, '').toLowerCase().replaceAll('ı', 'i');
}

/** True for a text that begins with a Chinese character. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/** Reads what addresses write in percent (`%E5%96%80`, UTF-8); what is not so written stays as it is. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/**
 * Reads a text as it was copied from an address, a file name or HTML: letters with marks apart (NFC), codes in percent, a plus for a space, character references,
 * three words or more that only capitals part. Articles that are written as one with a name are parted from it (`d'Urumqi`).
 */
export function readCopied(text: string): string {
  return decodePercent(text.normalize('NFC'))
    .replace(/&(?:#0*39|#x27|apos|[lr]squo);/gi, "'")
    .replace(/&#?\w+;|(?<=\p{L})[+＋](?=\p{L})/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])([dl])['’](?=\p{L})/giu, '$1 ')
    .replace(/(?:\p{Lu}\p{Ll}+){3,}/gu, (words) => words.replace(/(?!^)(?=\p{Lu})/gu, ' '));
}
