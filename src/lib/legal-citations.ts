/** Finds citations of the Federal Register and of title 15 CFR, and their official addresses. */

/** A part of a text: a citation with its address, or the words between citations. */
export interface TextPart {
  text: string;
  href?: string;
}

const federalRegister = String.raw`(?<![\d.])(?<volume>\d{2,3}) FR (?<page>\d{1,6})(?!\d)`;
const section = String.raw`\d{3}\.\d{1,2}(?:\([a-z\d]{1,3}\))*`;
const regulation = String.raw`(?:(?<![\d.])15 CFR |§ )(?<section>${section})(?!\d)`;
const part = String.raw`(?<![\d.])15 CFR [Pp]art (?<part>\d{3})(?![\d.])`;

/** The forms that are recognised, and no others: `84 FR 54002`, `15 CFR 744.11`, `§ 744.11`, `15 CFR part 744`. */
export const legalCitation = new RegExp(`${federalRegister}|${regulation}|${part}`, 'g');

/** Official address of a match of `legalCitation`: federalregister.gov or ecfr.gov. */
export function addressOfCitation(groups: Record<string, string | undefined>): string {
  if (groups['volume'] !== undefined)
    return `https://www.federalregister.gov/citation/${groups['volume']}-FR-${groups['page']}`;
  if (groups['part'] !== undefined)
    return `https://www.ecfr.gov/current/title-15/part-${groups['part']}`;
  return `https://www.ecfr.gov/current/title-15/section-${groups['section']?.split('(')[0]}`;
}

/** Splits a text at its legal citations; joined, the parts are the input, character for character. */
export function splitLegalCitations(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(legalCitation)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], href: addressOfCitation(match.groups ?? {}) });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
