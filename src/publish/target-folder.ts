/** Looks at the folder to publish in before anything is built, and refuses one that must not be replaced. */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { repairFolder } from './publish-folder.ts';

/**
 * In: where the site goes, and the folder of the project. Out: the folder to replace; for a link, what it leads to.
 * Repairs what killed builds left there. Throws where the folder must not or cannot be replaced.
 */
export function openTarget(dir: string, project: string): string {
  const target = followLink(path.resolve(project, dir));
  if (holds(target, project)) throw new TargetError(dir, 'holds the project itself.');
  makeFolder(path.dirname(target));
  repairFolder(target);
  const fault = faultIn(namesIn(target));
  if (fault !== undefined) throw new TargetError(dir, fault);
  return target;
}

/** Makes the folders that are missing, from the top: at once, the error would not tell why. */
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

function holds(target: string, project: string): boolean {
  const down = path.relative(target, project);
  return !down.startsWith('..') && !path.isAbsolute(down);
}

function faultIn(names: string[]): string | undefined {
  if (names.length > 0 && !names.includes('index.html'))
    return 'holds files that no build made: there is no index.html. Empty it if nobody needs them.';
  if (names.includes('.git')) return 'is a Git repository, which a build would remove.';
  return undefined;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The folder is wrong, and its message says what to do. */
class TargetError extends Error {
  override name = 'TargetError';

  constructor(dir: string, fault: string) {
    super(`${dir} ${fault} Name another folder in OUT_DIR.`);
  }
}
