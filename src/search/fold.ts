/** Brings text to the form in which names are compared. */

const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʻʼ`´]/g;

/**
 * Folds a text (Unicode NFKD, marks and apostrophes removed, lower case).
 * In: any text. Out: `Gōng'ānjú` becomes `gonganju`, `ＨＩＫ` becomes `hik`, `Ürümqi` becomes `urumqi`.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(marks, '').replace(apostrophes, '').toLowerCase();
}
