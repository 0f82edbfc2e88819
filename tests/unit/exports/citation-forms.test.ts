/** Citations in words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCitationHtml, toCitationText } from '../../../src/exports/citation-forms.ts';
import { toWikipediaTemplate } from '../../../src/exports/wikipedia-template.ts';
import { items } from './citation-items.ts';

const entity = items['alpha-optics'];
const claim = items['eight-companies'];
const address = 'https://twenty-eight.example/record';

test('Chicago names the site with the version, and quotes a quotation within the title', () => {
  assert.equal(
    toCitationText(entity, 'chicago'),
    `The Twenty-Eight developers. “Alpha Optics Co., Ltd.” Twenty-Eight, version 1.0.1, July 25, 2026. ${address}/entities/alpha-optics/.`
  );
  assert.equal(
    toCitationText(claim, 'chicago'),
    `The Twenty-Eight developers. “Claim 2: ‘eight firms.’” Twenty-Eight, version 1.0.1, July 25, 2026. ${address}/claims/eight-companies/.`
  );
});

test('APA sets the title in italics and marks a dataset', () => {
  assert.match(
    toCitationHtml(entity, 'apa'),
    /The Twenty-Eight developers\. \(2026, July 25\)\. <i>Alpha Optics Co\., Ltd\.<\/i> Twenty-Eight, Version 1\.0\.1\./
  );
  assert.equal(
    toCitationText(items.data, 'apa'),
    `The Twenty-Eight developers. (2026). The invented record (Version 1.0.1) [Dataset]. Twenty-Eight. ${address}/data/`
  );
});

test('the legal form begins with the title and abbreviates the month', () => {
  assert.equal(
    toCitationText({ ...entity, issued: { 'date-parts': [[2026, 9, 1]] } }, 'legal'),
    `Alpha Optics Co., Ltd., Twenty-Eight (version 1.0.1, Sept. 1, 2026), ${address}/entities/alpha-optics/.`
  );
});

test('a title cannot bring markup into a citation', () => {
  const html = toCitationHtml({ ...entity, title: 'A & B <img src=x onerror=alert(1)>' }, 'apa');
  assert.match(html, /A &#38; B &#60;img/);
});

test('the template of Wikipedia has every value in a field of its own', () => {
  assert.equal(
    toWikipediaTemplate(entity),
    `{{cite web |title=Alpha Optics Co., Ltd. |author=The Twenty-Eight developers |website=Twenty-Eight |version=Version 1.0.1 |date=2026-07-25 |url=${address}/entities/alpha-optics/}}`
  );
  assert.match(
    toWikipediaTemplate({ ...entity, title: 'A | B [C] }}' }),
    /\|title=A &#124; B &#91;C&#93; &#125;&#125; \|author/
  );
});
