/**
 * Preloaded by a process that is to be killed at the change of the disk with the number `DIE_AT`: `before` it, or
 * `amid` it, when a folder that is being removed has lost a file. With `FIXED`, as on the lower layer of a container, the
 * published folder cannot be moved.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { DIE_AT, MOMENT, FIXED } = process.env;
const { renameSync, rmSync, mkdirSync, copyFileSync } = fs;
const die = () => process.kill(process.pid, 'SIGKILL');
let changes = 0;

function mortal<A extends unknown[]>(
  change: (...args: A) => unknown,
  begin: (...args: A) => void = () => {}
) {
  return (...args: A) => {
    const isLast = ++changes === Number(DIE_AT);
    if (isLast && MOMENT === 'amid') begin(...args);
    if (isLast) die();
    change(...args);
  };
}

fs.renameSync = mortal((from: fs.PathLike, to: fs.PathLike) => {
  if (FIXED && String(to).endsWith('.old'))
    throw Object.assign(new Error('cross-device link not permitted'), { code: 'EXDEV' });
  renameSync(from, to);
});
fs.rmSync = mortal(rmSync, (folder) =>
  rmSync(path.join(String(folder), 'about'), { recursive: true, force: true })
);
fs.mkdirSync = mortal(mkdirSync) as typeof mkdirSync;
fs.copyFileSync = mortal(copyFileSync);
syncBuiltinESMExports();
