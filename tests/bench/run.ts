/** `npm run bench`: prints what is measured of the site; `npm run bench -- builds search` measures those parts alone. */
import path from 'node:path';
import { runCommand } from '../runner/command.ts';
import { benchBuilds } from './builds.ts';
import { benchLighthouse } from './lighthouse.ts';
import { describeMachine } from './machine.ts';
import { benchPaint } from './paint.ts';
import { benchScreenPage } from './screen-page.ts';
import { benchScreen } from './screen.ts';
import { benchSearch } from './search.ts';
import { benchWeight } from './weight.ts';

const parts: Record<string, () => Promise<void>> = {
  search: async () => benchSearch(await buildOnce()),
  screen: async () => {
    benchScreen();
    await benchScreenPage(await buildOnce());
  },
  weight: async () => benchWeight(await buildOnce()),
  paint: async () => benchPaint(await buildOnce()),
  lighthouse: async () => benchLighthouse(await buildOnce()),
  builds: benchBuilds,
};

let built: Promise<string> | undefined;

/** Builds the site once for all parts that measure pages, and returns its folder. */
function buildOnce(): Promise<string> {
  return (built ??= buildSite());
}

async function buildSite(): Promise<string> {
  const site = path.resolve('test-results/bench-site');
  const { failed, output } = await runCommand('node src/commands/build.ts', {
    OUT_DIR: site,
    BASE: '/',
    CONTENT_DIR: 'content',
  });
  if (failed === 0) return site;
  console.error(output);
  process.exit(1);
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". Name any of: ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}
console.log(describeMachine());
for (const [name, measure] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) await measure();
