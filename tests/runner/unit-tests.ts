/** Runs the tests of a folder with Node's own runner and counts each. */
import { globSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Outcome } from './command.ts';

/**
 * Runs the unit tests of a folder and counts them. A file that cannot be loaded is a failure, as is a run without tests.
 */
export async function runUnitTests(folder: string): Promise<Outcome> {
  const skipped: string[] = [];
  const notes: string[] = [];
  const outcome: Outcome = { passed: 0, failed: 0, skipped, notes, output: '' };
  const events = run({ files: globSync(`${folder}/**/*.test.ts`).sort(), concurrency: true });
  events.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    outcome.passed = counts.passed;
    outcome.failed = counts.tests - counts.passed - counts.skipped - counts.todo;
  });
  events.on('test:pass', ({ name, skip }) => {
    if (skip !== undefined) skipped.push(`${name} (${skip})`);
  });
  // Totals of the runner itself have no file.
  events.on('test:diagnostic', ({ file, message }) => {
    if (file !== undefined) notes.push(message);
  });
  outcome.output = await text(events.pipe(new spec()));
  if (outcome.passed + outcome.failed + skipped.length > 0) return outcome;
  return { passed: 0, failed: 1, output: `No test of ${folder} ran.` };
}
