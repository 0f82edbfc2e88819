import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatProblems } from '../../../src/checks/format-problems.ts';

suite('formatProblems', () => {
  const problem = { file: 'content/x.md', line: 3, column: 7, rule: 'a-rule' };

  test('writes a line for each problem and the count', () => {
    const problems = [
      { ...problem, message: 'is wrong. Do it right' },
      { ...problem, message: 'is odd. Did you mean "x"?' },
    ];
    const lines = [
      'content/x.md:3:7  is wrong. Do it right.  a-rule',
      'content/x.md:3:7  is odd. Did you mean "x"?  a-rule',
    ];
    assert.equal(formatProblems(problems), [...lines, '', '2 problems'].join('\n'));
  });

  test('writes nothing for no problem', () => {
    assert.equal(formatProblems([]), '');
  });
});
