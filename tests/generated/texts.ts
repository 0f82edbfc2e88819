/** Texts that a record may hold, odd ones among them. */
import fc from 'fast-check';

/** What YAML, CSV, HTML, JSON, spreadsheets and citations could take for something else. */
const oddTexts = [
  ...['no', 'null', '~', '1e3', '0x1F', '007', '2019-10-09', '.inf', 'true', '12:30:00'],
  ...[
    '- a',
    'a: b',
    'a #b',
    '#a',
    '&a',
    '*a',
    '!a',
    '%a',
    '@a',
    '`a`',
    '|',
    '>',
    '?',
    '{a}',
    '[a]',
    '---',
  ],
  ...['"a" b', "'a' b", "it's", 'a, "b"; c', '\\u202e', 'a\\nb', '\\', '=1+1', '+1', '-1', '＝1'],
  ...['<b>a</b>', '</script>', '&lt;', '&amp;', '{{7*7}}', '$x$', '\\textbf{a}', 'a_b^c~d', '100%'],
  ...[
    '喀什',
    '示例 局',
    'مىسال ئىدارىسى',
    '🚓',
    'Ā’ěrfǎ',
    'é',
    '“a”',
    '§ 744.11',
    '84 FR 54002',
    'a\u00A0b',
  ],
];

/** Texts that fit `line`: one line, trimmed, composed, without invisible characters. */
export function lineText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'grapheme', minLength: 1 }))
    .map((text) =>
      text
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
        .normalize('NFC')
        .trim()
    )
    .filter((text) => text !== '' && text.length <= maxLength);
}

/** Days as days, months or years. */
export function dayText(lengths: readonly number[]): fc.Arbitrary<string> {
  const range = { min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };
  return fc
    .tuple(fc.date(range), fc.constantFrom(...lengths))
    .map(([date, length]) => date.toISOString().slice(0, length));
}

/** Addresses of other sites, with what may stand in them. */
export function urlText(): fc.Arbitrary<string> {
  return fc.webUrl({
    validSchemes: ['https'],
    withQueryParameters: true,
    withFragments: true,
  });
}
