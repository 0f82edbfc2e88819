/** Says why a file could not be written, and what to do. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { getSystemErrorName } from 'node:util';

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
  EIO: ['the disk reports a fault', 'Look after the disk'],
};

/**
 * In: what was thrown, and the folder that the build writes into. Out: what to say; `undefined` where the fault is not
 * one of writing. The errors of some writes name no file: then the one written last is named.
 */
export function describeWriteFault(error: unknown, folder: string): string | undefined {
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
  // The bundler's errors have the number of the system's error, and the file, in their words only.
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
