import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { makeFolder, publishLastSite } from './published-site.ts';

/** Runs a script in four processes at once. In: its arguments, to which the number of the process is added. */
async function runFour(...args: string[]): Promise<void> {
  const runs = [1, 2, 3, 4].map(async (number) => {
    const child = spawn(process.execPath, [...args, String(number)]);
    const [errors] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.equal(errors, '');
    assert.equal(child.exitCode, 0);
  });
  await Promise.all(runs);
}

test('of builds that publish in one folder at once, one stands there whole, and nothing beside it', async (t) => {
  const site = publishLastSite(t);
  await runFour('tests/build/publish-often.ts', site);
  const [first, ...others] = readdirSync(site).map((name) =>
    readFileSync(path.join(site, name), 'utf8')
  );
  assert.match(first ?? '', /^\d:30$/);
  assert.deepEqual(others, [first, first]);
  assert.deepEqual(readdirSync(path.dirname(site)), ['site']);
});

test('builds take turns, and a killed one holds nobody up', async (t) => {
  const folder = makeFolder(t);
  mkdirSync(path.join(folder, 'turn'));
  writeFileSync(path.join(folder, 'turn', '1-12345'), '');
  writeFileSync(path.join(folder, 'count'), '0');
  await runFour('tests/build/count-in-turn.ts', folder);
  assert.equal(readFileSync(path.join(folder, 'count'), 'utf8'), '40');
});
