/** Runs the browser tests with Playwright and counts each. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runCommand, type Outcome } from './command.ts';

const reportFile = 'test-results/browser.json';

/** The part of Playwright's JSON report that is read here. */
interface Report {
  stats: { expected: number; unexpected: number; flaky: number };
}

/**
 * Runs browser tests and counts them. A run that ends before its tests, or has none, is one failure.
 *
 * @param config - Name of Playwright's configuration in `tests/browser/`.
 */
export async function runBrowserTests(config: string): Promise<Outcome> {
  rmSync(reportFile, { force: true });
  const run = await runCommand(`playwright test --config tests/browser/${config}`);
  if (!existsSync(reportFile)) return { ...run, passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const failed = stats.unexpected + stats.flaky;
  const stopped = failed === 0 && (run.failed > 0 || stats.expected === 0);
  return { passed: stats.expected, failed: stopped ? 1 : failed, output: run.output };
}
