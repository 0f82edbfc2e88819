import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusCheckedOn } from '../../../src/data/status.ts';
import { publishContent } from './publish-content.ts';

test('the status was checked on the oldest day of any entity, and again when other records are published', () => {
  publishContent(['entities/delta-lens.md', 'checkedOn: 2026-07-24', 'checkedOn: 2026-07-02']);
  assert.equal(statusCheckedOn(), '2026-07-02');

  publishContent(['entities/alpha-optics.md', 'checkedOn: 2026-07-24', 'checkedOn: 2026-07-03']);
  assert.equal(statusCheckedOn(), '2026-07-03');
});
