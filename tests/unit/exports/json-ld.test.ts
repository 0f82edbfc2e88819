/** Descriptions for search engines. Their types are checked by the compiler against schema.org. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimReviewLd } from '../../../src/exports/json-ld/claim-review.ts';
import { datasetLd } from '../../../src/exports/json-ld/dataset.ts';
import { entityPageLd, websiteLd } from '../../../src/exports/json-ld/pages.ts';
import { edition } from './citation-items.ts';
import { fixtureDataset } from './fixture-dataset.ts';

const days = { published: '2026-07-24', modified: '2026-07-25' };
const url = 'https://twenty-eight.example/record/x/';

test('an entity page is about an organisation with its names in both scripts', () => {
  const entity = fixtureDataset.entities.find(({ id }) => id === 'alpha-optics');
  assert.ok(entity);
  assert.deepEqual(
    entityPageLd({ url, name: 'Alpha Optics Co., Ltd.', entity, modified: days.modified }, edition),
    {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url,
      name: 'Alpha Optics Co., Ltd.',
      publisher: {
        '@type': 'Organization',
        name: 'The Twenty-Eight developers',
        url: 'https://twenty-eight.example/record/about/',
      },
      isPartOf: { '@id': 'https://twenty-eight.example/record/' },
      dateModified: '2026-07-25',
      lastReviewed: '2026-07-24',
      about: {
        '@type': 'Corporation',
        name: 'Alpha Optics Co., Ltd.',
        alternateName: ['阿尔法光学有限公司', 'Alpha Optics', 'Alfa Optics'],
      },
    }
  );
});

test('a claim review gives the verdict its name and no number', () => {
  const claim = {
    ...days,
    url,
    fragment: 'eight firms',
    verdict: 'Supported',
    correction: 'No correction is needed.',
    headline: 'USA lists eight firms',
    articleDate: '2019-10-15',
  };
  const review = claimReviewLd(claim, edition);

  assert.deepEqual(review.reviewRating, { '@type': 'Rating', alternateName: 'Supported' });
  assert.equal(review.claimReviewed, 'eight firms');
  assert.deepEqual(review.itemReviewed, {
    '@type': 'Claim',
    appearance: {
      '@type': 'NewsArticle',
      headline: 'USA lists eight firms',
      datePublished: '2019-10-15',
    },
  });
});

test('a dataset names every file by its full address', () => {
  const file = { path: '/data/entities.csv', title: 'Entities', mediaType: 'text/csv' };
  const { distribution } = datasetLd(edition, [file], days.published);

  assert.deepEqual(distribution, [
    {
      '@type': 'DataDownload',
      name: 'Entities',
      contentUrl: 'https://twenty-eight.example/record/data/entities.csv',
      encodingFormat: 'text/csv',
    },
  ]);
});

test('the site says how it is searched', () => {
  const { potentialAction } = websiteLd(edition, 'An invented site.');

  assert.deepEqual(potentialAction, {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: 'https://twenty-eight.example/record/search/?q={query}',
    },
    'query-input': 'required name=query',
  });
});
