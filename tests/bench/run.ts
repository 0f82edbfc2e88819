/** `npm run bench`: builds the site and prints what is measured of it. */
import path from 'node:path';
import { runCommand } from '../runner/command.ts';
import { benchLoad } from './load.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';

const site = path.resolve('test-results/bench-site');
const { failed, output } = await runCommand('node src/commands/build.ts', {
  OUT_DIR: site,
  BASE: '/',
  CONTENT_DIR: 'content',
});
if (failed > 0) {
  console.error(output);
  process.exit(1);
}
await benchSearch(site);
await benchLoad(site);
await benchPages(site);
