/** `npm test`: every phase in order, one line for each; the last line counts everything. */
import { runBrowserTests } from './runner/browser-tests.ts';
import { runCommand, type Outcome } from './runner/command.ts';
import { runUnitTests } from './runner/unit-tests.ts';
import { environmentOf, rootSite, subPathSite } from './browser/built-sites.ts';

const phases: Record<string, () => Promise<Outcome>> = {
  types: () => runCommand('node src/commands/astro.ts check --minimumFailingSeverity warning'),
  lint: () => runCommand('eslint --config tests/lint/eslint.config.js --max-warnings 0 .'),
  formatting: () => runCommand('prettier --check --log-level warn .'),
  content: () => runCommand('node src/commands/check.ts', environmentOf(rootSite)),
  'unit tests': () => runUnitTests('tests/unit'),
  build: () => runCommand('node src/commands/build.ts', environmentOf(rootSite)),
  'build under a sub-path': () =>
    runCommand('node src/commands/build.ts', environmentOf(subPathSite)),
  'built files': () => runUnitTests('tests/built'),
  'web servers': () => runUnitTests('tests/hosting'),
  'builds and their faults': () => runUnitTests('tests/build'),
  HTML: () =>
    runCommand(`html-validate --config tests/lint/html-validate.config.mjs ${rootSite.dir}`),
  'browser tests': runBrowserTests,
};

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of Object.entries(phases)) {
  const start = performance.now();
  const { passed, failed, skipped = [], notes = [], output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${counts(passed, failed, skipped.length)} (${seconds} s)`);
  for (const note of notes) console.log(`  ${note}`);
  for (const test of skipped) console.log(`  not run: ${test}`);
  if (failed > 0) console.log(output);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped.length;
}

console.log(counts(total.passed, total.failed, total.skipped));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function counts(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
