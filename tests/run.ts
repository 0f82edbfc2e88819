/**
 * `npm test` runs every phase, `npm run test:unit` those that need no build. Two phases run at a time, one for each of
 * two cores; one line reports each, and the last line counts everything.
 */
import { runBrowserTests } from './runner/browser-tests.ts';
import { runCommand, type Outcome } from './runner/command.ts';
import { buildInjectedSite } from './runner/injected-site.ts';
import { runPhases, type Phase } from './runner/phases.ts';
import { runUnitTests } from './runner/unit-tests.ts';
import { environmentOf, rootSite, subPathSite, type TestedSite } from './browser/built-sites.ts';

const builds = ['build', 'build under a sub-path', 'build with injected texts'];

/** Phases that start Astro run one after another: it writes `.astro/`, which they share. */
const phases: Phase[] = [
  {
    name: 'types',
    run: () => runCommand('node src/commands/astro.ts check --minimumFailingSeverity warning'),
  },
  {
    name: 'lint',
    run: () => runCommand('eslint --config tests/lint/eslint.config.js --max-warnings 0 .'),
  },
  { name: 'build', after: ['types'], run: () => build(rootSite) },
  { name: 'unit tests', run: () => runUnitTests('tests/unit', 'none') },
  { name: 'build under a sub-path', after: ['build'], run: () => build(subPathSite) },
  {
    name: 'build with injected texts',
    after: ['build under a sub-path'],
    run: buildInjectedSite,
  },
  {
    name: 'builds and their faults',
    after: builds,
    run: () => runUnitTests('tests/build', 'process'),
  },
  { name: 'formatting', run: () => runCommand('prettier --check --log-level warn .') },
  { name: 'built files', after: builds, run: () => runUnitTests('tests/built', 'none') },
  {
    name: 'HTML',
    after: ['build'],
    run: () =>
      runCommand(`html-validate --config tests/lint/html-validate.config.mjs ${rootSite.dir}`),
  },
  { name: 'web servers', after: builds, run: () => runUnitTests('tests/hosting', 'process') },
  { name: 'browser tests', after: builds, run: runBrowserTests },
];

const needNoBuild = ['types', 'lint', 'formatting', 'unit tests'];
const isWhole = !process.argv.includes('unit');
const chosen = phases.filter(({ name }) => isWhole || needNoBuild.includes(name));
const { passed, failed } = await runPhases(chosen);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function build(site: TestedSite): Promise<Outcome> {
  return runCommand('node src/commands/build.ts', environmentOf(site));
}
