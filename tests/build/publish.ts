/** Publishes a copy of the page in the folder of its first argument into the folder of its second, as a build does. */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { failBuild } from '../../src/commands/fail-build.ts';
import { openTarget, openWorkFolder, publishSite } from '../../src/publish/publish-site.ts';

const [made = '', dir = ''] = process.argv.slice(2);

try {
  const target = openTarget(dir, process.cwd());
  const work = openWorkFolder(target);
  mkdirSync(path.join(work, 'site'));
  copyFileSync(path.join(made, 'index.html'), path.join(work, 'site/index.html'));
  publishSite(work, target);
} catch (error) {
  failBuild(error, made);
}
