/** Whether a program is installed, and which version. */
import { spawnSync } from 'node:child_process';

/** In: a command line that prints a version. Out: the version, or `undefined` where the program is not there. */
export function versionOf(program: string, parameter: string): string | undefined {
  const { stdout, stderr, status } = spawnSync(program, [parameter], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return /\d+(\.\d+)+/.exec(`${stdout}${stderr}`)?.[0];
}
