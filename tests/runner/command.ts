/** Runs a program as one phase of the tests and keeps what it prints. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';

/** What a phase came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Tests that cannot run on this machine, each with the reason. */
  skipped?: string[];
  /** What its tests say of themselves, such as counts. */
  notes?: string[];
  /** What it printed; shown where something failed. */
  output: string;
}

/**
 * Runs a command line with the programs and the Node of this project. It fails if its exit code is not 0.
 */
export async function runCommand(
  command: string,
  env: Record<string, string> = {}
): Promise<Outcome> {
  const child = spawn(`${command} 2>&1`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PATH: projectPath, FORCE_COLOR: undefined, ...env },
  });
  const exited = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const [printed, code] = await Promise.all([text(child.stdout), exited]);
  const output = stripVTControlCharacters(printed);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

const projectPath = [path.resolve('node_modules/.bin'), process.env['PATH']].join(path.delimiter);
