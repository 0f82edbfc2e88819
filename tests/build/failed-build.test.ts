/** A build of content with a fault ends with exit code 1, says where the fault is, and leaves the last site as it is. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { suite, test, type TestContext } from 'node:test';
import { runCommand } from '../runner/command.ts';
import { foldersBeside, hashFiles, makeFolder, publishLastSite } from './published-site.ts';
import { fixtureSite, startBuild } from './start-build.ts';

/** A fault of content, and how it is reported. */
interface Fault {
  damage(content: string): void;
  report: RegExp;
}

const faults: Record<string, Fault> = {
  'an unknown field': {
    damage: (content) => appendFileSync(`${content}/releases/1-0-0.yaml`, 'colour: blue\n'),
    report: /releases\/1-0-0\.yaml:\d+:1 .*field "colour" is unknown here/,
  },
  'a symbolic link': {
    damage: (content) => symlinkSync('alpha-optics.md', `${content}/entities/omega.md`),
    report: /entities\/omega\.md:1:1 .*is not a regular file/,
  },
};

for (const [name, { damage, report }] of Object.entries(faults))
  suite(`content with ${name}`, () => {
    test('fails the build and leaves the last site as it is', async (t) => {
      const site = publishLastSite(t);
      const content = damagedContent(path.dirname(site), damage);
      const before = hashFiles(site);

      const build = startBuild({ env: { ...fixtureSite(site), CONTENT_DIR: content } });
      const { end, output } = await build.ended;

      assert.equal(end, 1);
      assert.match(output, report);
      assert.deepEqual(hashFiles(site), before);
      assert.deepEqual(foldersBeside(site), ['content', 'site']);
    });

    test('fails the check', async (t: TestContext) => {
      const content = damagedContent(makeFolder(t), damage);
      const { failed, output } = await runCommand('node src/commands/check.ts', {
        CONTENT_DIR: content,
      });
      assert.equal(failed, 1);
      assert.match(output, report);
    });
  });

function damagedContent(folder: string, damage: Fault['damage']): string {
  const content = path.join(folder, 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
  damage(content);
  return content;
}
