/** The folder in which one build works; no other build sees it, and it goes when the build ends. */
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isAbandoned, ownerId } from './process-owner.ts';
import { removeFolder } from './remove-folder.ts';

/** What one build has for itself. */
export interface WorkFolder {
  /** Folder that the pages are written into. */
  site: string;
  /** Folder of Astro's cache, so that nothing in it comes from another build. */
  cache: string;
  /** Removes all of it. The end of the process does so too. */
  remove: () => void;
}

/**
 * Makes the folder of this build, and removes those of builds that were killed.
 * In: the folder in which every build has its own. Throws what the file system says where that cannot be written.
 */
export function openWorkFolder(builds: string): WorkFolder {
  const own = path.join(builds, ownerId());
  mkdirSync(builds, { recursive: true });
  for (const name of readdirSync(builds))
    if (/^\d+-\d+$/.test(name) && isAbandoned(name)) removeFolder(path.join(builds, name));
  mkdirSync(path.join(own, 'site'), { recursive: true });
  const remove = () => {
    removeFolder(own);
    process.off('exit', remove);
    for (const signal of endings) process.off(signal, exit);
  };
  process.on('exit', remove);
  for (const signal of endings) process.on(signal, exit);
  return { site: path.join(own, 'site'), cache: path.join(own, 'cache'), remove };
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends with the exit code that shells give to a signal, and unlike the signal by itself runs what is due at the end. */
function exit(_signal: NodeJS.Signals, number: number): never {
  process.exit(128 + number);
}
