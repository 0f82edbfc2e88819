import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, test } from 'node:test';
import { rules } from '../../../src/checks/index.ts';
import { generatedCases } from '../../generated/bad-input.ts';
import { checkCases, outputFor, validContent } from './check-case.ts';

/** How many kinds of bad input were tried, and how many were reported word for word. */
const kinds = { tried: 0, caught: 0 };

suite('content check', () => {
  test('finds no problem in valid content', () => {
    assert.equal(outputFor(), '');
  });

  for (const { rule, name, folder } of listCases())
    test(`${rule}: reports ${name.replaceAll('-', ' ')}`, () => {
      kinds.tried++;
      const expected = readFileSync(path.join(folder, 'expected.txt'), 'utf8').trimEnd();
      assert.ok(expected.includes(`  ${rule}\n`), 'expected.txt has no line of the rule');
      assert.equal(outputFor(folder), expected);
      kinds.caught++;
    });

  for (const { rule, name, files, expected } of generatedCases)
    test(`${rule}: reports ${name}`, () => {
      kinds.tried++;
      assert.equal(withFolder(files, outputFor), expected);
      kinds.caught++;
    });

  test('catches every kind of bad input that is tried', (t) => {
    t.diagnostic(`Bad input: ${kinds.tried} kinds tried, ${kinds.caught} caught`);
    assert.ok(kinds.tried > 0);
    assert.equal(kinds.caught, kinds.tried);
  });

  test('takes emoji and right-to-left letters, which are text like any other', () => {
    const bureau = readFileSync(path.join(validContent, 'entities/example-bureau-20.md'), 'utf8');
    const addresses = ['20 Example 🚓 Square', 'مىسال مەيدانى 20', 'כיכר 20'];
    for (const address of addresses) {
      const text = bureau.replace('text: 20 Example Square, Example Town 20', `text: ${address}`);
      assert.equal(withFolder({ 'entities/example-bureau-20.md': text }, outputFor), '');
    }
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
    assert.equal(new Set(files).size, 4);
    assert.match(lines.at(-1) ?? '', /^\d+ problems$/);
  });
});

/** Calls with a folder that has the files, and is gone after. */
function withFolder<Result>(
  files: Record<string, string>,
  call: (folder: string) => Result
): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'twenty-eight-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return call(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function listCases(): { rule: string; name: string; folder: string }[] {
  return readdirSync(checkCases).flatMap((rule) =>
    readdirSync(path.join(checkCases, rule)).map((name) => ({
      rule,
      name,
      folder: path.join(checkCases, rule, name),
    }))
  );
}
