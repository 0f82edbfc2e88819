/** Puts a finished site in the place of the last one, whole or not at all. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyFolder } from './copy-folder.ts';
import { isAbandoned, ownerId } from './process-owner.ts';
import { removeFolder } from './remove-folder.ts';

/**
 * What lies beside the published folder while a site is published: the finished site; the last one, moved there; a copy
 * of the last one that is being made; and that copy when it is whole.
 */
const parts = ['old', 'copy', 'part', 'new'] as const;
type Part = (typeof parts)[number];

/**
 * Moves a finished site to where it is published.
 * In: its folder, and the folder to publish in, which is replaced. Throws what the file system says; what was published
 * before is there then. What a process that is killed in between leaves is work for `repairFolder`.
 *
 * The last site is moved aside first, because a folder takes the place of an empty one only.
 */
export function publishFolder(made: string, target: string): void {
  try {
    bring(made, besideOf(target, 'new'));
    exchange(target);
    for (const part of ['old', 'copy'] as const) removeFolder(besideOf(target, part));
  } finally {
    settle(target, ownerId());
  }
}

/**
 * Ends what killed builds began, with the last whole site in its place.
 * In: the folder to publish in. Throws what the file system says.
 */
export function repairFolder(target: string): void {
  const start = `.${path.basename(target)}.`;
  for (const name of readdirSync(path.dirname(target))) {
    const rest = name.startsWith(start) ? name.slice(start.length) : '';
    const [, owner] = /^(\d+-\d+)\.(?:old|copy|part|new)$/.exec(rest) ?? [];
    if (owner !== undefined && isAbandoned(owner)) settle(target, owner);
  }
}

/** Brings the last site back where the new one did not come in, and leaves nothing beside it. */
function settle(target: string, owner: string): void {
  const [old, copy] = [besideOf(target, 'old', owner), besideOf(target, 'copy', owner)];
  if (existsSync(copy) && existsSync(besideOf(target, 'new', owner))) {
    rmSync(target, { recursive: true, force: true });
    renameSync(copy, target);
  }
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  for (const part of parts) removeFolder(besideOf(target, part, owner));
}

function besideOf(target: string, part: Part, owner = ownerId()): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${owner}.${part}`);
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

function exchange(target: string): void {
  moveAside(target);
  try {
    renameSync(besideOf(target, 'new'), target);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
    // Another build has published here since the line above; the last one to finish stays.
    for (const part of ['old', 'copy'] as const) removeFolder(besideOf(target, part));
    exchange(target);
  }
}

function moveAside(target: string): void {
  try {
    renameSync(target, besideOf(target, 'old'));
  } catch (error) {
    // Nothing is there at the first build, or while another build is between its two moves.
    if (codeOf(error) === 'ENOENT') return;
    if (codeOf(error) !== 'EXDEV') throw error;
    copyAside(target);
  }
}

/** For a folder of a lower layer of a container, which cannot be moved (overlayfs, "Renaming directories"). */
function copyAside(target: string): void {
  copyFolder(target, besideOf(target, 'part'));
  renameSync(besideOf(target, 'part'), besideOf(target, 'copy'));
  rmSync(target, { recursive: true });
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
