import assert from 'node:assert/strict';
import path from 'node:path';
import { suite, test } from 'node:test';
import { readRecords } from '../../../src/content/records.ts';
import { judgeClaims } from '../../../src/data/judgement.ts';
import type { Verdict } from '../../../src/schemas/claim.ts';
import { scaleSchema, type ScaleStep } from '../../../src/schemas/scale.ts';

const step = (id: string, least?: number): ScaleStep => ({ id, label: id, meaning: id, least });
const scale = [step('holds', 75), step('half', 50), step('fails', 0)];
const flags = [step('vague'), step('stale'), step('unused')];

function judge(verdicts: Verdict[], ...flagged: string[][]) {
  const claims = verdicts.map((verdict, index) => ({ verdict, flags: flagged[index] ?? [] }));
  return judgeClaims(claims, scale, flags);
}

suite('judgement of the whole', () => {
  test('takes the highest step that the share of supported claims reaches', () => {
    const three: Verdict[] = ['supported', 'supported', 'supported-with-correction'];
    assert.equal(judge([...three, 'inaccurate']).step.id, 'holds');
    assert.equal(judge([...three, 'inaccurate', 'unverifiable']).step.id, 'half');
    assert.equal(judge(['imprecise']).step.id, 'fails');
    assert.equal(judge([]).step.id, 'fails');
  });

  test('leaves out opinions and attributions', () => {
    const { judged, total, step } = judge(['supported', 'opinion', 'attribution-only']);
    assert.deepEqual([judged, total, step.id], [1, 3, 'holds']);
  });

  test('counts flags, the most common first', () => {
    const { flagged, commonFlags } = judge(
      ['supported', 'supported', 'opinion'],
      ['stale'],
      ['stale', 'vague'],
      []
    );
    assert.equal(flagged, 2);
    assert.deepEqual(
      commonFlags.map(({ flag, count }) => [flag.id, count]),
      [
        ['stale', 2],
        ['vague', 1],
      ]
    );
  });

  test('has a published scale that falls to 0 and says each share', () => {
    const content = path.resolve(import.meta.dirname, '../../../content');
    const record = readRecords(content, 'scales').find(({ id }) => id === 'judgements');
    const { steps } = scaleSchema.parse(record?.data);
    const shares = steps.map(({ least }) => least ?? Number.NaN);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => b - a)
    );
    assert.equal(shares.at(-1), 0);
    for (const { least, meaning } of steps.slice(0, -1))
      assert.ok(meaning.includes(`At least ${least} per cent`), meaning);
  });
});
