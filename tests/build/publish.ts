/** Publishes the folder that its first argument names in the one that its second names, as the end of a build does. */
import { failBuild } from '../../src/commands/fail-build.ts';
import { publishFolder } from '../../src/publish/publish-folder.ts';
import { openTarget } from '../../src/publish/target-folder.ts';

const [made = '', site = ''] = process.argv.slice(2);

try {
  publishFolder(made, openTarget(site, process.cwd()));
} catch (error) {
  failBuild(error, made);
}
