/** Lists of claims. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getClaimPage } from '../../../src/data/claim-page.ts';
import { listClaims } from '../../../src/data/claims.ts';
import { publishContent } from './publish-content.ts';

test('claims are numbered from 1 in the order of the article, whatever their records say', () => {
  publishContent(['claims/list-began-in-october.md', 'order: 1', 'order: 7']);
  const claims = listClaims();
  assert.equal(claims.at(-1)?.id, 'list-began-in-october');
  assert.deepEqual(
    claims.map(({ order }) => order),
    claims.map((_, index) => index + 1)
  );
});

test('the page of a claim has its number in the lists, and the claims before and after it', () => {
  publishContent(['claims/list-began-in-october.md', 'order: 1', 'order: 7']);
  const claims = listClaims();
  const pages = claims.map(({ id }) => getClaimPage(id));
  assert.deepEqual(
    pages.map(({ claim }) => claim.order),
    claims.map(({ order }) => order)
  );
  assert.deepEqual(
    pages.map(({ previous, next }) => [previous?.id, next?.id]),
    claims.map((_, index) => [claims[index - 1]?.id, claims[index + 1]?.id])
  );
});
