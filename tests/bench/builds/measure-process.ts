/** Measures a program with all that it starts: wall time, CPU time, peak memory. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** What one run took. */
export interface Measured {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of processor time, user and system, of the program and of everything that it started and waited for. */
  cpu: number;
  /** Peak resident memory in MiB, summed over all its processes; 0 where the system has no `/proc`. */
  memory: number;
}

/** A program to run. */
export interface Command {
  program: string;
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
}

/**
 * Runs a program to its end. The processor time is what the shell counts for its children (POSIX `times`), so it
 * needs no tool and misses no process. Throws with what the program printed where its exit code is not 0.
 */
export async function measureProcess(command: Command): Promise<Measured> {
  const start = performance.now();
  const child = spawn(
    'sh',
    ['-c', `"$@" 2>&1; code=$?; times >&3; exit $code`, 'sh', ...line(command)],
    {
      cwd: command.cwd,
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
      env: { ...process.env, PATH: projectPath, FORCE_COLOR: undefined, ...command.env },
    }
  );
  const watch = watchMemory(child);
  const exited = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const [printed, times, code] = await Promise.all([read(child, 1), read(child, 3), exited]);
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${line(command).join(' ')} failed:\n${printed}`);
  return { wall, cpu: sumOfTimes(times), memory: watch.stop() };
}

const projectPath = [path.resolve('node_modules/.bin'), process.env['PATH']].join(path.delimiter);

function line({ program, args }: Command): string[] {
  return [program, ...args];
}

function read(child: ChildProcess, at: number): Promise<string> {
  return text(child.stdio[at] as NodeJS.ReadableStream);
}

/**
 * Adds the user and system time of the child processes, in seconds.
 *
 * @param times - output of the shell's `times`: a line for the shell and one for its children, like `0m1.25s 0m0.50s`
 */
function sumOfTimes(times: string): number {
  const ofChildren = times.trim().split('\n')[1] ?? '';
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`The shell does not say processor times: ${times}`);
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0
  );
}

const interval = 25;

/** Looks again and again how much memory the processes have; a peak between two looks is seen by the kernel's mark. */
function watchMemory({ pid }: ChildProcess): { stop(): number } {
  const marks = new Map<string, number>();
  let peak = 0;
  const look = () => {
    const living = pid === undefined ? [] : family(String(pid));
    for (const id of living) marks.set(id, highWaterMark(id) ?? marks.get(id) ?? 0);
    peak = Math.max(
      peak,
      living.reduce((sum, id) => sum + (marks.get(id) ?? 0), 0)
    );
  };
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return peak / 1024;
    },
  };
}

function family(pid: string): string[] {
  const children = readProc(`${pid}/task/${pid}/children`)?.trim().split(' ').filter(Boolean) ?? [];
  return [pid, ...children.flatMap(family)];
}

/** In kB. */
function highWaterMark(pid: string): number | undefined {
  const mark = /^VmHWM:\s+(\d+)/m.exec(readProc(`${pid}/status`) ?? '')?.[1];
  return mark === undefined ? undefined : Number(mark);
}

/** A process may end at any moment. */
function readProc(file: string): string | undefined {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
