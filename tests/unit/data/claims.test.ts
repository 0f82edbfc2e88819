/** Lists of claims. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
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
