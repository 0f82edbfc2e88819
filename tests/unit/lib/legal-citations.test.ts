import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { splitLegalCitations } from '../../../src/lib/legal-citations.ts';

const register = 'https://www.federalregister.gov/citation/';
const ecfr = 'https://www.ecfr.gov/current/title-15/';

suite('splitLegalCitations', () => {
  const linked: [string, string][] = [
    ['84 FR 54002', `${register}84-FR-54002`],
    ['100 FR 1', `${register}100-FR-1`],
    ['15 CFR 744.11', `${ecfr}section-744.11`],
    ['15 CFR 744.11(a)(2)', `${ecfr}section-744.11`],
    ['§ 744.11', `${ecfr}section-744.11`],
    ['15 CFR part 744', `${ecfr}part-744`],
    ['15 CFR Part 730', `${ecfr}part-730`],
  ];
  for (const [citation, href] of linked)
    test(`links ${citation}`, () => {
      const parts = splitLegalCitations(`See ${citation}, and more.`);
      assert.deepEqual(parts, [
        { text: 'See ' },
        { text: citation, href },
        { text: ', and more.' },
      ]);
    });

  const plain = ['84 FR', '184.84 FR 54002', '84 fr 54002', '84 FR 5400212', '45 CFR 744.11'];
  for (const text of [...plain, '§744.11', '744.11', '15 CFR 74.1', 'Part 744', '15 CFR part 7444'])
    test(`leaves ${text} alone`, () => {
      assert.deepEqual(splitLegalCitations(text), [{ text }]);
    });

  test('keeps every character of the text', () => {
    const text = '84 FR 54002, 10/9/19. 85 FR 34505, 6/5/20; § 744.11 (15 CFR part 744).';
    const parts = splitLegalCitations(text);
    assert.equal(parts.map((part) => part.text).join(''), text);
    assert.equal(parts.filter((part) => part.href !== undefined).length, 4);
  });
});
