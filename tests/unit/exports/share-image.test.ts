/** The pictures with which pages are shared. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listedName, chineseNames } from '../../../src/data/entity-names.ts';
import {
  cardText,
  claimCard,
  entityCard,
  siteCard,
  verdictColours,
} from '../../../src/exports/share-image/cards.ts';
import { drawableCard } from '../../../src/exports/share-image/drawable-card.ts';
import { toPng } from '../../../src/exports/share-image/png.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

const cards = [
  siteCard(),
  ...realDataset.entities.map((entity) =>
    entityCard({ entity, name: listedName(entity), chinese: chineseNames(entity) })
  ),
  ...realDataset.claims.map((claim) => claimCard({ ...claim, label: claim.verdict })),
];

const uyghurCard = claimCard({ fragment: 'ئۇيغۇر', verdict: 'opinion', label: 'Opinion' });

test('the card of an entity says its names and since when it is listed', () => {
  const entity = fixtureDataset.entities.find(({ id }) => id === 'alpha-optics');
  assert.ok(entity);
  assert.equal(
    cardText(entityCard({ entity, name: listedName(entity), chinese: chineseNames(entity) })),
    'Twenty-Eight; Alpha Optics Co., Ltd.; 阿尔法光学有限公司; Added to the Entity List on 9 October 2019'
  );
});

test('the card of a claim has the colour that the pages give its verdict', () => {
  const sheet = readFileSync('src/styles/verdicts.css', 'utf8');
  const rules = sheet.matchAll(
    /\[data-verdict='(.+?)'\] \{\s*--verdict-color: light-dark\((.+?),/g
  );
  assert.deepEqual(
    Object.fromEntries([...rules].map(([, verdict, colour]) => [verdict, colour])),
    verdictColours
  );
});

test('the same card gives the same bytes', async () => {
  const [card] = cards;
  assert.ok(card);
  assert.deepEqual(await toPng(card), await toPng(card));
});

test('a letter that no typeface has is never drawn as an empty box', async () => {
  await assert.rejects(toPng(uyghurCard), /no glyph for/);
});

test('a record with such a letter is shared with the picture of the site', async () => {
  assert.deepEqual(await drawableCard(uyghurCard), siteCard());
  for (const card of cards) assert.equal(await drawableCard(card), card);
});
