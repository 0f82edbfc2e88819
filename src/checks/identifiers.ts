/** Identifiers have the form and the check digits of their scheme, and belong to one holder. */
import type { Entity } from '../schemas/entity.ts';
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const identifiers: Rule = {
  id: 'identifiers',
  description:
    'An identifier has the form and check digits of its scheme, and no other entity has it.',
  check({ content }, report) {
    const holders = new Map<string, string>();
    for (const { record, data } of readableRecords(content, 'entities'))
      for (const [index, identifier] of (data.identifiers ?? []).entries()) {
        const at = record.positionOf(['identifiers', index, 'value']);
        const fault = faultOf(identifier);
        if (fault !== undefined) report(at, fault);
        const key = `${identifier.scheme} ${identifier.value}`;
        const holder = holders.get(key);
        if (holder !== undefined)
          report(
            at,
            `"${identifier.value}" is already that of "${holder}". Correct one of the two`
          );
        holders.set(key, record.id);
      }
  },
};

type Identifier = NonNullable<Entity['identifiers']>[number];
type Scheme = Identifier['scheme'];

interface Form {
  pattern: RegExp;
  form: string;
  hasCheckDigits?: (value: string) => boolean;
}

/** Sources: GB 32100-2015 (USCC), ISO 6166 (ISIN), GB/T 2260 (division codes), ROR (Crockford's base 32, ISO 7064). */
const forms: Record<Scheme, Form> = {
  uscc: {
    pattern: /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/,
    form: '18 digits and capitals, without I, O, S, V and Z',
    hasCheckDigits: hasUsccCheckDigit,
  },
  isin: {
    pattern: /^[A-Z]{2}[A-Z0-9]{9}\d$/,
    form: 'two letters, nine letters or digits, and a digit',
    hasCheckDigits: hasIsinCheckDigit,
  },
  ticker: { pattern: /^(?:\d{6}|\d{1,5}|[A-Z]{1,5})$/, form: 'up to six digits or five capitals' },
  'ofac-uid': { pattern: /^\d{4,6}$/, form: 'four to six digits' },
  'division-code': { pattern: /^\d{6}$/, form: 'six digits' },
  permid: { pattern: /^\d{10}$/, form: 'ten digits' },
  ror: {
    pattern: /^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/,
    form: 'the nine letters and digits after ror.org/',
    hasCheckDigits: hasRorCheckDigits,
  },
  wikidata: { pattern: /^Q[1-9]\d*$/, form: 'Q and a number' },
};

function faultOf({ scheme, value, register }: Identifier): string | undefined {
  const { pattern, form, hasCheckDigits } = forms[scheme];
  if (!pattern.test(value)) return `"${value}" is no ${scheme}. Write ${form}`;
  if (hasCheckDigits && !hasCheckDigits(value))
    return `the check digit of "${value}" is wrong. Copy the identifier again`;
  const exchange = scheme === 'ticker' ? exchangeOf(value) : undefined;
  if (exchange !== undefined && register !== undefined && !register.includes(exchange))
    return `the code ${value} is of the exchange of ${exchange}, not of "${register}". Correct one of the two`;
  return undefined;
}

/** Codes of shares in mainland China are distinguished by their first digits; Hong Kong has up to five digits. */
function exchangeOf(ticker: string): string | undefined {
  if (/^[03]\d{5}$/.test(ticker)) return 'Shenzhen';
  if (/^6\d{5}$/.test(ticker)) return 'Shanghai';
  if (/^[489]\d{5}$/.test(ticker)) return 'Beijing';
  if (/^\d{1,5}$/.test(ticker)) return 'Hong Kong';
  return undefined;
}

const usccLetters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Weights are powers of 3 modulo 31. */
function hasUsccCheckDigit(value: string): boolean {
  const digits = [...value].map((letter) => usccLetters.indexOf(letter));
  const sum = digits
    .slice(0, 17)
    .reduce((total, digit, index) => total + ((digit * 3 ** index) % 31), 0);
  return (31 - (sum % 31)) % 31 === digits[17];
}

/** Luhn's formula over the digits, with letters as two digits each. */
function hasIsinCheckDigit(value: string): boolean {
  const digits = [...value]
    .flatMap((letter) => [...String(parseInt(letter, 36))].map(Number))
    .reverse();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const rorLetters = '0123456789abcdefghjkmnpqrstvwxyz';

/** The last two digits are 98 less the remainder of the number before them, times 100, by 97. */
function hasRorCheckDigits(value: string): boolean {
  const number = [...value.slice(0, 7)].reduce(
    (total, letter) => total * 32 + rorLetters.indexOf(letter),
    0
  );
  return 98 - ((number * 100) % 97) === Number(value.slice(7));
}
