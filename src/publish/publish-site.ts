/**
 * Publishes a finished site whole or not at all. A build works in a new folder next to its target, and two renames put
 * the finished site in the target's place. Whatever fails or is killed, the last site is there, or is put back by the
 * next build. Of two builds into one target the later takes the folder of the earlier away, which then fails.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Folder to publish in: `dist/`, or the one that `OUT_DIR` names. */
export function outDir(): string {
  return process.env['OUT_DIR'] ?? 'dist';
}

/**
 * Finds the folder to publish in, before anything is built.
 *
 * @param dir - folder as the operator named it; a symbolic link is followed
 * @param project - folder of the project
 * @throws TargetError where the folder must not be replaced, or an error of the file system where it cannot be
 */
export function openTarget(dir: string, project: string): string {
  const target = followLink(path.resolve(project, dir));
  const down = path.relative(target, project);
  if (!/^\.\.(?:$|[\\/])/.test(down) && !path.isAbsolute(down))
    throw new TargetError(dir, 'holds the project itself.');
  makeFolder(path.dirname(target));
  const names = existsSync(target) ? readdirSync(target) : [];
  if (names.length > 0 && !names.includes('index.html'))
    throw new TargetError(
      dir,
      'holds files that no build made: there is no index.html. Empty it if nobody needs them.'
    );
  if (names.includes('.git'))
    throw new TargetError(dir, 'is a Git repository, which a build would remove.');
  if (existsSync(target)) accessSync(target, constants.W_OK);
  return target;
}

/** The file that shows that no later build has taken the folder; tools recreate folders that they write into. */
const marker = 'building';

/**
 * Makes the folder of one build next to its target, which is removed when the process ends. Restores the last site where
 * a build was killed between the two renames, and removes what other builds left.
 */
export function openWorkFolder(target: string): string {
  const old = besideOf(target, 'old');
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  const work = mkdtempSync(besideOf(target, 'build-'));
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  writeFileSync(path.join(work, marker), '');
  for (const name of readdirSync(path.dirname(target))) {
    const folder = path.join(path.dirname(target), name);
    const isLeft = folder === old || folder.startsWith(besideOf(target, 'build-'));
    if (isLeft && folder !== work) remove(folder, work);
  }
  return work;
}

/** True if a later build into the same target has taken the folder of this one. */
export function isSuperseded(work: string): boolean {
  return !existsSync(path.join(work, marker));
}

/**
 * Puts `site`, a folder in the work folder, in the place of the target.
 *
 * @param work - Path of the work folder.
 * @param target - Path of the target, from {@link openTarget}.
 * @throws errors of the file system; the last site is in its place then
 */
export function publishSite(work: string, target: string): void {
  const old = besideOf(target, 'old');
  const hasLast = existsSync(target);
  if (hasLast) renameSync(target, old);
  try {
    renameSync(path.join(work, 'site'), target);
  } catch (error) {
    if (hasLast) renameSync(old, target);
    throw error;
  }
  if (hasLast) remove(old, work);
  rmSync(work, { recursive: true, force: true });
}

/** Moves a folder into the work folder first: a kill leaves no half of a site under a name that is restored. */
function remove(folder: string, work: string): void {
  const removed = path.join(work, path.basename(folder));
  renameSync(folder, removed);
  rmSync(removed, { recursive: true, force: true, maxRetries: 3 });
}

function besideOf(target: string, name: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${name}`);
}

/** Makes missing folders from the top; made at once, the error would not name the one that failed. */
function makeFolder(folder: string): void {
  if (!existsSync(folder)) {
    makeFolder(path.dirname(folder));
    mkdirSync(folder, { recursive: true });
  }
  accessSync(folder, constants.W_OK);
}

function followLink(file: string): string {
  try {
    return path.resolve(path.dirname(file), readlinkSync(file));
  } catch {
    return file;
  }
}

/** The folder is wrong, and the message says what to do. */
class TargetError extends Error {
  override name = 'TargetError';

  constructor(dir: string, fault: string) {
    super(`${dir} ${fault} Name another folder in OUT_DIR.`);
  }
}
