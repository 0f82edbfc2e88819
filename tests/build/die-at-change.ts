/** Preloaded by a process that is to be killed: before or after the change of the disk with the number `DIE_AT_CHANGE`. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { DIE_AT_CHANGE, DIE_MOMENT } = process.env;
let changes = 0;

function mortal<A extends unknown[]>(change: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    const isLast = ++changes === Number(DIE_AT_CHANGE);
    if (isLast && DIE_MOMENT === 'before') process.kill(process.pid, 'SIGKILL');
    try {
      change(...args);
    } finally {
      if (isLast) process.kill(process.pid, 'SIGKILL');
    }
  };
}

fs.renameSync = mortal(fs.renameSync);
fs.rmSync = mortal(fs.rmSync);
fs.mkdirSync = mortal(fs.mkdirSync) as typeof fs.mkdirSync;
fs.copyFileSync = mortal(fs.copyFileSync);
syncBuiltinESMExports();
