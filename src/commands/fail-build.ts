/** Ends a build that failed, and explains errors of the file system. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { getSystemErrorName } from 'node:util';
import { formatBuildLog } from './build-log.ts';

/** Errors that an editor or an operator caused: their message is enough, and no stack helps. */
const plainNames = [
  'ContentError',
  'TargetError',
  'AddressError',
  'SupersededError',
  'ContentDirError',
];

/**
 * Prints why the build failed and ends the process with exit code 1.
 *
 * @param thrown - what was thrown
 * @param folder - folder that the build writes into
 */
export function failBuild(thrown: unknown, folder: string): never {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const isPlain = plainNames.includes(error.name);
  const fault = isPlain ? error.message : describeWriteFault(error, folder);
  console.error(fault ?? `${formatBuildLog()}\n${error.stack ?? error.message}`);
  process.exit(1);
}

const elsewhere = 'Name another folder in OUT_DIR';
const allow = 'Make it writable, or publish in another folder (OUT_DIR),';
const faults: Record<string, [reason: string, advice: string]> = {
  ENOSPC: ['the disk is full', 'Free some space'],
  EDQUOT: ['your share of the disk is used up', 'Free some space'],
  EFBIG: ['it is larger than a file may be here', 'Raise the limit (see ulimit -f)'],
  EACCES: ['you may not write there', allow],
  EPERM: ['you may not write there', allow],
  EROFS: ['the disk is read-only', allow],
  EXDEV: ['its file system cannot move folders', elsewhere],
  EBUSY: ['it is in use, or a disk of its own', 'Name a folder inside it in OUT_DIR'],
  ENOTDIR: ['it is, or lies in, a file', elsewhere],
  EEXIST: ['it is, or lies in, a file', elsewhere],
  EIO: ['the disk reports a fault', 'Check the disk'],
};

/** Explains a failed write. Some errors name no file; then the most recently written one is named. */
function describeWriteFault(error: unknown, folder: string): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, file = lastWritten(folder) } = faultIn(cause);
    const [reason, advice] = faults[code] ?? [];
    if (reason === undefined) continue;
    const place = path.relative('', file);
    return `${place.startsWith('..') ? file : place} cannot be written: ${reason}. ${advice} and build again; the last site is untouched.`;
  }
  return undefined;
}

function faultIn(error: NodeJS.ErrnoException & { dest?: string }) {
  // The bundler's errors contain the number of the system error and the file only in their message.
  const [, number] = /\(os error (\d+)\)/.exec(error.message) ?? [];
  if (number !== undefined) {
    const [, file] = /write file in (.+)/.exec(error.message) ?? [];
    return { code: getSystemErrorName(-Number(number)), file };
  }
  const { code = '', syscall, dest, path: file } = error;
  return { code, file: syscall === 'copyfile' ? dest : file };
}

function lastWritten(folder: string): string {
  if (!existsSync(folder)) return folder;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const written = files.flatMap((name) => {
    const file = path.join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? [{ file, time: stats.mtimeMs }] : [];
  });
  return written.sort((a, b) => b.time - a.time)[0]?.file ?? folder;
}
