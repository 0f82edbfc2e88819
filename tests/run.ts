/**
 * `npm run test:unit` runs what needs no build, `npm test` what a change of content or code can break, and
 * `npm run test:long` the rest: hosts, faults, generated input. Two phases run at a time, one for each of two cores; one
 * line reports each, and the last line counts everything.
 */
import { runBrowserTests } from './runner/browser-tests.ts';
import { runCommand, type Outcome } from './runner/command.ts';
import { buildInjectedSite } from './runner/injected-site.ts';
import { runPhases, type Phase } from './runner/phases.ts';
import { runUnitTests } from './runner/unit-tests.ts';
import { environmentOf, rootSite, subPathSite, type TestedSite } from './browser/built-sites.ts';

const types: Phase = {
  name: 'types',
  run: () => runCommand('node src/commands/astro.ts check --minimumFailingSeverity warning'),
};
const lint: Phase = {
  name: 'lint',
  run: () =>
    runCommand(
      'oxlint --config tests/lint/oxlint.json --deny-warnings --ignore-pattern "*.js" --ignore-pattern "*.mjs"'
    ),
};
const units: Phase = { name: 'unit tests', run: () => runUnitTests('tests/unit', 'none') };
const formatting: Phase = {
  name: 'formatting',
  run: () => runCommand('prettier --check --log-level warn .'),
};

// Phases that start Astro run one after another: it writes `.astro/`, which they share.
const build: Phase = { name: 'build', after: ['types'], run: () => buildSite(rootSite) };

// The build comes early, because the browser tests wait for it.
const usual: Phase[] = [
  types,
  lint,
  build,
  units,
  formatting,
  { name: 'browser tests', after: ['build'], run: () => runBrowserTests('playwright.config.ts') },
  { name: 'built files', after: ['build'], run: () => runUnitTests('tests/built', 'none') },
  {
    name: 'HTML',
    after: ['build'],
    run: () =>
      runCommand(`html-validate --config tests/lint/html-validate.config.mjs ${rootSite.dir}`),
  },
];

const builds = ['build', 'build under a sub-path', 'build with injected texts'];

const long: Phase[] = [
  build,
  { name: 'generated records', run: () => runUnitTests('tests/generated', 'none') },
  { name: 'build under a sub-path', after: ['build'], run: () => buildSite(subPathSite) },
  { name: 'build with injected texts', after: ['build under a sub-path'], run: buildInjectedSite },
  {
    name: 'builds and their faults',
    after: builds,
    run: () => runUnitTests('tests/build', 'process'),
  },
  { name: 'injected texts', after: builds, run: () => runUnitTests('tests/injected', 'none') },
  { name: 'web servers', after: builds, run: () => runUnitTests('tests/hosting', 'process') },
  { name: 'long browser tests', after: builds, run: () => runBrowserTests('long.config.ts') },
];

const unit: Phase[] = [types, lint, units, formatting];
const speeds: Record<string, Phase[]> = { unit, usual, long };
const { passed, failed } = await runPhases(speeds[process.argv[2] ?? 'usual'] ?? usual);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function buildSite(site: TestedSite): Promise<Outcome> {
  return runCommand('node src/commands/build.ts', environmentOf(site));
}
