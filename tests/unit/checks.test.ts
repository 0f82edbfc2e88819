import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { rules } from '../../src/checks/index.ts';
import { checkCases, outputFor } from './check-case.ts';

suite('content check', () => {
  test('finds no problem in valid content', () => {
    assert.equal(outputFor(), '');
  });

  for (const { rule, name, folder } of listCases())
    test(`${rule}: reports ${name.replaceAll('-', ' ')}`, () => {
      const expected = readFileSync(path.join(folder, 'expected.txt'), 'utf8').trimEnd();
      assert.ok(expected.includes(`  ${rule}\n`), 'expected.txt has no line of the rule');
      assert.equal(outputFor(folder), expected);
    });

  test('has a broken fixture for every rule, and for nothing else', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(readdirSync(checkCases).sort(), ids.sort());
  });

  test('reports the problems of several files in one run, by file and line', () => {
    const cases = ['yaml/duplicate-key', 'the-28/other-kinds', 'schema/wrong-type', 'tabs/in-text'];
    const lines = outputFor(...cases.map((name) => path.join(checkCases, name))).split('\n');
    const files = lines.slice(0, -2).map((line) => line.split(':')[0]);
    assert.deepEqual(files, [...files].sort());
    assert.equal(new Set(files).size, 3);
    assert.match(lines.at(-1) ?? '', /^\d+ problems$/);
  });
});

function listCases(): { rule: string; name: string; folder: string }[] {
  return readdirSync(checkCases).flatMap((rule) =>
    readdirSync(path.join(checkCases, rule)).map((name) => ({
      rule,
      name,
      folder: path.join(checkCases, rule, name),
    }))
  );
}
