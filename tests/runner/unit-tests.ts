/** Runs the tests of a folder with Node's own runner and counts each. */
import { globSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { runCommand, type Outcome } from './command.ts';

/** `none` loads what the tests import once, and not for each file; `process` gives each file an environment of its own. */
export type Isolation = 'none' | 'process';

/**
 * Runs the tests of a folder in a process of their own and counts them. A file that cannot be loaded is a failure, as is a
 * run without tests.
 */
export async function runUnitTests(folder: string, isolation: Isolation): Promise<Outcome> {
  const { output } = await runCommand(`node ${import.meta.filename} ${folder} ${isolation}`);
  const lastLine = output.trimEnd().split('\n').at(-1) ?? '';
  return lastLine.startsWith('{')
    ? (JSON.parse(lastLine) as Outcome)
    : { passed: 0, failed: 1, output };
}

async function countTests(folder: string, isolation: Isolation): Promise<Outcome> {
  const skipped: string[] = [];
  const notes: string[] = [];
  const outcome: Outcome = { passed: 0, failed: 0, skipped, notes, output: '' };
  const events = run({ files: globSync(`${folder}/**/*.test.ts`).sort(), isolation });
  events.on('test:pass', ({ name, skip, details }) => {
    if (skip !== undefined) skipped.push(`${name} (${skip})`);
    else if (details.type !== 'suite') outcome.passed++;
  });
  events.on('test:fail', () => outcome.failed++);
  // Totals of the runner itself are about no test.
  events.on('test:diagnostic', ({ message, line }) => {
    if (line !== undefined) notes.push(message);
  });
  outcome.output = await text(events.pipe(new spec()));
  if (outcome.passed + outcome.failed + skipped.length > 0) return outcome;
  return { passed: 0, failed: 1, output: `No test of ${folder} ran.` };
}

if (import.meta.main) {
  const [folder = '', isolation] = process.argv.slice(2);
  console.log(`\n${JSON.stringify(await countTests(folder, isolation as Isolation))}`);
}
