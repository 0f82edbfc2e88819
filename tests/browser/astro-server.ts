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
 * Starts `astro dev` or `astro preview`, and waits until it serves.
 *
 * @throws With the output of the server if it ends before.
 */
export async function startAstro(
  command: string[],
  port: string,
  env: Record<string, string>
): Promise<AstroServer> {
  const server = spawn('node', ['src/commands/astro.ts', ...command, '--port', port], {
    env: { ...process.env, ...env },
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
    server.on('close', () => reject(new Error(`astro ${command.join(' ')} ended:\n${output}`)));
  });
  const stop = async () => {
    server.kill();
    await ended;
  };
  return { output: () => output, stop };
}
