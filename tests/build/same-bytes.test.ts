import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { environmentOf, rootSite } from '../browser/built-sites.ts';
import { hashFiles } from './published-site.ts';
import { startBuild } from './start-build.ts';

/** What is not part of the project's files, but made from them. */
const made = ['node_modules', 'dist', 'test-results', '.astro', '.git'];

/** Copies the project into a deeper folder on what may be another disk. Its packages are the same. */
function copyProject(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const copy = path.join(folder, 'a folder/rather/deep/in/it');
  mkdirSync(copy, { recursive: true });
  const filter = (file: string) => !made.includes(path.relative('', file));
  cpSync('.', copy, { recursive: true, filter });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

test('another folder, day, time zone, language and NODE_ENV give the same bytes', async (t) => {
  const copy = copyProject(t);
  const elsewhere = {
    ...environmentOf(rootSite),
    CACHE_DIR: path.join(copy, 'cache'),
    NODE_OPTIONS: `--import ${path.resolve('tests/build/another-day.ts')}`,
    DAYS_FROM_NOW: '400',
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'development',
  };
  const { end, output } = await startBuild({ cwd: copy, env: elsewhere }).ended;
  assert.equal(end, 0, output);
  assert.deepEqual(hashFiles(path.join(copy, rootSite.dir)), hashFiles(rootSite.dir));
});
