/** What builds keep for later builds. Each test is a process of its own, as a build is. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(path.join(tmpdir(), 'twenty-eight-cache-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs code in a process of its own, and returns its output. */
function run(code: string): string {
  const source = `
    import { keep, openBuildCache, readKept } from './src/lib/build-cache.ts';
    const bytes = (text) => new TextEncoder().encode(text);
    const say = (kept) => console.log(kept ? new TextDecoder().decode(kept) : 'nothing');
    ${code}`;
  const env = { ...process.env, CACHE_DIR: folder };
  return execFileSync(process.execPath, ['--input-type=module', '-e', source], { env }).toString();
}

test('a result is there for a later build with the same input, and for no other', () => {
  run(`openBuildCache(); keep('letters', 'a', bytes('A'))`);
  assert.equal(run(`openBuildCache(); say(readKept('letters', 'a'))`), 'A\n');
  assert.equal(run(`openBuildCache(); say(readKept('letters', 'b'))`), 'nothing\n');
  assert.equal(run(`openBuildCache(); say(readKept('others', 'a'))`), 'nothing\n');
});

test('without a build nothing is kept and nothing is taken', () => {
  run(`keep('quiet', 'a', bytes('A'))`);
  assert.ok(!readdirSync(folder).includes('quiet'));
  assert.equal(run(`say(readKept('letters', 'a'))`), 'nothing\n');
});

test('a change of code while a build runs closes the cache', () => {
  const change = `Object.defineProperty(process, 'version', { value: 'v0' });`;
  run(`openBuildCache(); ${change} keep('changed', 'a', bytes('A'))`);
  assert.ok(!readdirSync(folder).includes('changed'));
});

test('no unfinished file is left', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files.filter((file) => file.endsWith('.tmp')),
    []
  );
});
