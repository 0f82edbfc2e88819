/** Pagefind's scripts, changed so that a part of the index that does not load is an error. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { failOnLostChunks } from '../../../../src/search/build/strict-pagefind.ts';

const scripts = await readScripts();

for (const fileName of ['pagefind.js', 'pagefind-worker.js'])
  test(`in ${fileName}, a lost chunk is an error, and nothing else is changed`, () => {
    const script = scripts.get(fileName) ?? '';
    const strict = failOnLostChunks(fileName, script);

    assert.match(strict, /catch\(e\)\{throw e;\}/);
    assert.ok(script.length - strict.length < 100);
  });

test('a script that loads no chunks stays as it is', () => {
  assert.equal(failOnLostChunks('pagefind-ui.js', 'text'), 'text');
});

test('a version of Pagefind that does it in another way stops the build', () => {
  assert.throws(() => failOnLostChunks('pagefind.js', 'text'), /no longer handles a lost chunk/);
});

/** Pagefind's files as it makes them for any index. */
async function readScripts(): Promise<Map<string, string>> {
  const { index } = await createIndex();
  const made = await index?.getFiles();
  await close();
  const files = made?.files ?? [];
  return new Map(files.map(({ path, content }) => [path, new TextDecoder().decode(content)]));
}
