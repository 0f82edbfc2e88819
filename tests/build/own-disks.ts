/** A shell that sees disks which nobody else does. What it mounts is gone when it ends, and root need not be asked. */
import { spawnSync } from 'node:child_process';

export const ownDisksShell = ['unshare', '--map-root-user', '--mount', 'sh'] as const;

const [program, ...options] = ownDisksShell;
const tried = spawnSync(program, [...options, '-c', 'mount -t tmpfs none /mnt']);

/** Options of a test that mounts disks. */
export const needsOwnDisks = {
  skip: tried.status !== 0 && 'the system does not let this account mount a disk',
};
