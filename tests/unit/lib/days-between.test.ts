import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween } from '../../../src/lib/days.ts';

test('days are counted over months, leap days and years', () => {
  assert.equal(daysBetween('2026-07-31', '2026-11-28'), 120);
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
  assert.equal(daysBetween('2025-12-31', '2026-01-01'), 1);
});
