/** A shell that sees disks which nobody else does. What it mounts is gone when it ends, and root need not be asked. */
import { spawnSync } from 'node:child_process';

export const ownDisksShell = ['unshare', '--map-root-user', '--mount', 'sh'] as const;

/** The same for layers as containers have them, which root alone can mount in full. */
export const layersShell = ['unshare', '--mount', 'sh'] as const;

/** Options of a test that mounts disks. */
export const needsOwnDisks = {
  skip: !canRun(ownDisksShell, mountDisk('/mnt')) && 'this account may not mount a disk',
};

/** Options of a test that mounts layers. */
export const needsLayers = {
  skip: !canRun(layersShell, mountLayers('/mnt')) && 'this account may not mount layers',
};

/** Shell commands that mount a disk in a folder. */
export function mountDisk(folder: string, size = '9m'): string {
  return `mount -t tmpfs -o size=${size} none ${folder}`;
}

/** Shell commands that mount two layers in a folder; the lower one holds a published site. */
export function mountLayers(folder: string): string {
  const layers = `lowerdir=${folder}/lower,upperdir=${folder}/upper,workdir=${folder}/work`;
  return [
    mountDisk(folder),
    `mkdir -p ${folder}/lower/site ${folder}/upper ${folder}/work`,
    `echo last > ${folder}/lower/site/index.html`,
    `mount -t overlay -o ${layers} none ${folder}`,
  ].join(' && ');
}

function canRun([program, ...options]: readonly [string, ...string[]], command: string): boolean {
  return spawnSync(program, [...options, '-c', command]).status === 0;
}
