/** Ends a build that failed. */
import { describeWriteFault } from '../publish/write-fault.ts';
import { formatBuildLog } from './build-log.ts';

/** What is said by its message alone: an editor or an operator caused it, and no stack helps them. */
const plainNames = ['ContentError', 'TargetError'];

/**
 * Prints why the build failed and ends the process with exit code 1.
 * In: what was thrown, and the folder that the build writes into.
 */
export function failBuild(thrown: unknown, folder: string): never {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const isPlain = plainNames.includes(error.name);
  const fault = isPlain ? error.message : describeWriteFault(error, folder);
  console.error(fault ?? `${formatBuildLog()}\n${error.stack ?? error.message}`);
  process.exit(1);
}
