/** A shell with mounts of its own, which end with it; it needs no root account. */
import { spawnSync } from 'node:child_process';

export const ownDisksShell = ['unshare', '--map-root-user', '--mount', 'sh'] as const;

/** Options of a test that mounts disks. */
export const needsOwnDisks = {
  skip: !canRun(ownDisksShell, mountDisk('/mnt')) && 'this account may not mount a disk',
};

/** Shell commands that mount a disk in a folder. */
export function mountDisk(folder: string, size = '9m'): string {
  return `mount -t tmpfs -o size=${size} none ${folder}`;
}

function canRun([program, ...options]: readonly [string, ...string[]], command: string): boolean {
  return spawnSync(program, [...options, '-c', command]).status === 0;
}
