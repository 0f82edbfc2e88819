/** Servers of Astro that a test starts for itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server that runs. */
export interface AstroServer {
  /** What it has printed so far. */
  output: () => string;
  /** Ends it, and waits until it has ended. */
  stop: () => Promise<void>;
}

/**
 * Starts `npm run dev` or `npm run preview`, and waits until it serves.
 *
 * @throws With the output of the server if it ends before.
 */
export async function startAstro(
  command: 'dev' | 'preview',
  port: string,
  env: Record<string, string>
): Promise<AstroServer> {
  const args =
    command === 'dev'
      ? ['src/commands/astro.ts', 'dev', '--ignore-lock']
      : ['src/commands/preview.ts'];
  const server = spawn('node', args, {
    env: { ...process.env, ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(server, 'close');
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes(`localhost:${port}`)) resolve();
      });
    server.on('close', () => reject(new Error(`npm run ${command} ended:\n${output}`)));
  });
  const stop = async () => {
    server.kill();
    await ended;
  };
  return { output: () => output, stop };
}
