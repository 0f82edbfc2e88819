/** Runs phases of the tests, two at a time, and prints a line for each. */
import type { Outcome } from './command.ts';

export interface Phase {
  name: string;
  /** Names of phases that end before this one starts. */
  after?: string[];
  run(): Promise<Outcome>;
}

const atOnce = 2;

/**
 * Runs phases in their order, each as soon as one of two slots is free and the phases that it waits for have ended.
 *
 * @param phases - Phases; each stands below those that it waits for.
 * @returns The sum of all outcomes, which is also printed.
 */
export async function runPhases(phases: Phase[]): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...phases];
  const running = new Map<string, Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const open = new Set([...waiting.map(({ name }) => name), ...running.keys()]);
    const next = waiting.find(({ after = [] }) => !after.some((name) => open.has(name)));
    if (next && running.size < atOnce) {
      waiting.splice(waiting.indexOf(next), 1);
      const ended = runPhase(next, total).finally(() => running.delete(next.name));
      running.set(next.name, ended);
    } else await Promise.race(running.values());
  }
  console.log(counts(total));
  return total;
}

type Total = Record<'passed' | 'failed' | 'skipped', number>;

async function runPhase({ name, run }: Phase, total: Total): Promise<void> {
  const start = performance.now();
  const { passed, failed, skipped = [], notes = [], output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${counts({ passed, failed, skipped: skipped.length })} (${seconds} s)`);
  for (const note of notes) console.log(`  ${note}`);
  for (const test of skipped) console.log(`  not run: ${test}`);
  if (failed > 0) console.log(output);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped.length;
}

function counts({ passed, failed, skipped }: Total): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
