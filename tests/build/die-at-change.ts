/**
 * Preloaded by a process that is killed at its change of the disk with the number `DIE_AT`: `before` it, or `amid` it,
 * when a folder that is being removed has lost a file.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { DIE_AT, MOMENT } = process.env;
const { renameSync, rmSync, mkdtempSync, writeFileSync } = fs;
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
    return change(...args);
  };
}

fs.renameSync = mortal(renameSync);
fs.rmSync = mortal(rmSync, (folder) =>
  rmSync(path.join(String(folder), 'about'), { recursive: true, force: true })
);
fs.mkdtempSync = mortal(mkdtempSync) as typeof mkdtempSync;
fs.writeFileSync = mortal(writeFileSync);
syncBuiltinESMExports();
