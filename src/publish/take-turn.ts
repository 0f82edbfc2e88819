/** One build after another, for what they cannot do at the same time. A killed build holds nobody up. */
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAbandoned, ownerId } from './process-owner.ts';

/**
 * Waits until no other process has the turn, and takes it.
 * In: the folder in which every build has its own, and what to do once where others are waited for.
 * Out: gives the turn back, as does the end of the process. Throws what the file system says where that cannot be written.
 *
 * The turn is a folder that holds one file, named for the process whose turn it is. A folder can take the place of
 * another only if that is empty, so one process gets it; and the file of a killed process is nobody else's.
 */
export async function takeTurn(builds: string, onWait: () => void): Promise<() => void> {
  const turn = path.join(builds, 'turn');
  const ticket = path.join(builds, ownerId(), 'ticket');
  mkdirSync(ticket, { recursive: true });
  writeFileSync(path.join(ticket, ownerId()), '');
  let waits = false;
  while (!move(ticket, turn)) {
    for (const holder of namesIn(turn)) if (isAbandoned(holder)) leave(turn, holder);
    if (namesIn(turn).length === 0) continue;
    if (!waits) onWait();
    waits = true;
    await setTimeout(50);
  }
  const end = () => {
    leave(turn, ownerId());
    process.off('exit', end);
  };
  process.on('exit', end);
  return end;
}

function move(ticket: string, turn: string): boolean {
  try {
    renameSync(ticket, turn);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST'].includes(code)) return false;
    throw error;
  }
}

function leave(turn: string, holder: string): void {
  rmSync(path.join(turn, holder), { force: true });
  try {
    rmdirSync(turn);
  } catch {
    // It is gone, or another process has it already.
  }
}

function namesIn(turn: string): string[] {
  try {
    return readdirSync(turn);
  } catch {
    return [];
  }
}
