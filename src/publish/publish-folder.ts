/** Puts a finished site in the place of the last one, whole or not at all. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { isRunning, ownerId } from './process-owner.ts';
import { removeFolder } from './remove-folder.ts';

/**
 * Moves a finished site to where it is published.
 * In: its folder, and the folder to publish in, which is replaced. Throws what the file system says; what was published
 * before is there then. What a process that is killed in between leaves is work for `repairFolder`.
 *
 * The last site is moved aside first, because a folder takes the place of an empty one only.
 */
export function publishFolder(made: string, target: string): void {
  const incoming = besideOf(target, 'new');
  const aside = besideOf(target, 'old');
  try {
    bring(made, incoming);
    exchange(incoming, target, aside);
  } finally {
    removeFolder(incoming);
  }
  removeFolder(aside);
}

/**
 * Ends what killed builds began: brings back a site that was moved aside where none came in its place, and removes the
 * rest. In: the folder to publish in. Throws what the file system says.
 */
export function repairFolder(target: string): void {
  for (const { leftover, part } of leftoversOf(target)) {
    if (part === 'old' && !existsSync(target)) renameSync(leftover, target);
    else removeFolder(leftover);
  }
}

function besideOf(target: string, part: 'new' | 'old'): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${ownerId()}.${part}`);
}

function leftoversOf(target: string): { leftover: string; part: string }[] {
  const start = `.${path.basename(target)}.`;
  const names = readdirSync(path.dirname(target)).filter((name) => name.startsWith(start));
  return names.flatMap((name) => {
    const [, owner, part] = /^(\d+-\d+)\.(new|old)$/.exec(name.slice(start.length)) ?? [];
    if (owner === undefined || part === undefined || isRunning(owner)) return [];
    return { leftover: path.join(path.dirname(target), name), part };
  });
}

/** A copy, where the target is on another disk, lies next to the target, so that the last step is a move there too. */
function bring(made: string, incoming: string): void {
  try {
    renameSync(made, incoming);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyFolder(made, incoming);
  }
}

/** Not `cpSync`, whose error does not tell a full disk from a broken one (seen with Node 24.21). */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const copy = entry.isDirectory() ? copyFolder : copyFileSync;
    copy(path.join(from, entry.name), path.join(to, entry.name));
  }
}

function exchange(incoming: string, target: string, aside: string): void {
  moveAside(target, aside);
  try {
    renameSync(incoming, target);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) {
      if (existsSync(aside)) renameSync(aside, target);
      throw error;
    }
    // Another build has published here since the line above; the last one to finish stays.
    removeFolder(aside);
    exchange(incoming, target, aside);
  }
}

/** Nothing is there at the first build, or while another build is between its two moves. */
function moveAside(target: string, aside: string): void {
  try {
    renameSync(target, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
