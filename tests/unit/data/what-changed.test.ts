import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rulesById } from '../../../src/data/rules.ts';
import { whatChangedSince, type PolicyComparison } from '../../../src/data/what-changed.ts';
import { publishContent, type Replacement } from './publish-content.ts';

const alpha = 'entities/alpha-optics.md';
const policy = 'Case-by-case review for invented items';
const ownWording: Replacement = [alpha, policy, 'Presumption of approval for invented items'];
const dispute: Replacement = [alpha, 'concerns: citation', 'concerns: review-policy'];

suite('review policies then and now', () => {
  test('have one comparison for each wording, that of most entries first', () => {
    publishContent(ownWording);
    const comparisons = policies();
    assert.deepEqual(
      comparisons.map(({ entities }) => entities.length),
      [27, 1]
    );
    assert.match(comparisons[1]?.now.text ?? '', /^Presumption of approval/);
  });

  test('are disputed where sources disagree about the one entry that has the wording', () => {
    publishContent(ownWording, dispute);
    assert.deepEqual(
      policies().map(({ isDisputed }) => isDisputed),
      [false, true]
    );
  });

  test('are not disputed where sources disagree about something else', () => {
    publishContent(ownWording);
    assert.ok(policies().every(({ isDisputed }) => !isDisputed));
  });

  test('are not disputed where other entries have the same wording', () => {
    publishContent(dispute);
    assert.deepEqual(
      policies().map(({ isDisputed }) => isDisputed),
      [false]
    );
  });
});

function policies(): PolicyComparison[] {
  const rule = rulesById().get('84-fr-54002');
  return (rule && whatChangedSince(rule)?.policies) ?? [];
}
