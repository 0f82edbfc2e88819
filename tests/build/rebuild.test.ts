/** A build that finds what an earlier one kept makes the same files as a build that finds nothing. */
import assert from 'node:assert/strict';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { runCommand } from '../runner/command.ts';

mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync(path.resolve('test-results/build-'));
const content = path.join(folder, 'content');
const formerName = 'Alpha Optics Co., Ltd.';
const newName = 'Omega Optics Co., Ltd.';

after(() => rmSync(folder, { recursive: true }));

test('after a record is renamed, a rebuild and a build without caches give the same files', async () => {
  cpSync('tests/fixtures/content', content, { recursive: true });
  await build('rebuilt', 'cache');
  assert.ok(pagesWith('rebuilt', formerName).length > 3, 'other pages print the name');

  rename('entities/alpha-optics.md');
  await build('rebuilt', 'cache');
  await build('cold', 'no-cache');

  assert.deepEqual(pagesWith('rebuilt', formerName), []);
  assert.ok(pagesWith('rebuilt', newName).length > 3, 'other pages print the new name');
  assert.deepEqual(filesOf('rebuilt'), filesOf('cold'));
  const changed = filesOf('cold').filter(
    (file) => !read('rebuilt', file).equals(read('cold', file))
  );
  assert.deepEqual(changed, []);
});

async function build(site: string, cache: string): Promise<void> {
  const { failed, output } = await runCommand('node src/commands/build.ts', {
    CONTENT_DIR: content,
    OUT_DIR: path.join(folder, site),
    CACHE_DIR: path.join(folder, cache),
  });
  assert.equal(failed, 0, output);
}

function rename(record: string): void {
  const file = path.join(content, record);
  writeFileSync(file, readFileSync(file, 'utf8').replace(formerName, newName));
}

function filesOf(site: string): string[] {
  const all = globSync('**', { cwd: path.join(folder, site) });
  return all.filter((file) => statSync(path.join(folder, site, file)).isFile()).sort();
}

function pagesWith(site: string, name: string): string[] {
  return filesOf(site).filter((file) => file.endsWith('.html') && read(site, file).includes(name));
}

function read(site: string, file: string): Buffer {
  return readFileSync(path.join(folder, site, file));
}
