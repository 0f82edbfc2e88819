/** Names a running process, so that what a killed one left behind can be told from what a running one still needs. */
import { readFileSync } from 'node:fs';

/**
 * Names a process. In: its number. Out: the number and, on Linux, when it was started, in ticks since the machine was;
 * numbers alone are used again, and in a container soon.
 */
export function ownerId(pid = process.pid): string {
  return `${pid}-${startOf(pid)}`;
}

/**
 * Whether what bears this name was left by a process that has ended. In: a name, met before this process has put its own
 * on anything; where names are used again, one like its own is not its own.
 */
export function isAbandoned(owner: string): boolean {
  const pid = Number.parseInt(owner);
  return owner === ownerId() || !hasProcess(pid) || owner !== ownerId(pid);
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of proc_pid_stat(5), or 0: on other systems, and for what has ended and waits for its parent. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, which may hold anything, stands before the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '0' : (fields[19] ?? '0');
  } catch {
    return '0';
  }
}
