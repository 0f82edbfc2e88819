/** Starts builds as processes of their own, the way `npm run build` does. */
import { spawn } from 'node:child_process';

/** How a build is started. */
export interface BuildStart {
  /** Variables to add to the environment. */
  env: Record<string, string>;
  /** Shell commands to run first, in the same shell. */
  setup?: string;
  /** The shell, where it is not the usual one, with its options. */
  shell?: [program: string, ...options: string[]];
  /** Folder of the project. */
  cwd?: string;
}

/** A build that runs. */
export interface RunningBuild {
  pid: number;
  /** Waits until it has printed these words; rejects if it ends before. */
  printed: (words: string) => Promise<void>;
  /** Exit code, or the signal that ended it, and all that it printed. */
  ended: Promise<BuildEnd>;
}

export interface BuildEnd {
  end: number | NodeJS.Signals | null;
  output: string;
}

export function startBuild({ env, setup = 'true', shell = ['sh'], cwd }: BuildStart): RunningBuild {
  const [program, ...options] = shell;
  const command = `${setup} && exec "$0" src/commands/build.ts 2>&1`;
  const child = spawn(program, [...options, '-c', command, process.execPath], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<BuildEnd>((resolve) =>
    child.on('close', (code, signal) => resolve({ end: code ?? signal, output }))
  );
  const printed = (words: string) =>
    new Promise<void>((resolve, reject) => {
      child.stdout.on('data', () => output.includes(words) && resolve());
      child.on('close', () => reject(new Error(`The build ended without "${words}":\n${output}`)));
    });
  return { pid: child.pid ?? 0, printed, ended };
}

/** Environment of a build of the fixture content into a folder. */
export function fixtureSite(dir: string): Record<string, string> {
  return { CONTENT_DIR: 'tests/fixtures/content', BASE: '/', OUT_DIR: dir };
}
