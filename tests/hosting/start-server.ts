/** Starts real web servers, each with the configuration that the repository offers for it, over a copy of a built site. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestedSite } from '../browser/built-sites.ts';
import { freePort } from '../browser/free-port.ts';
import type { ServerProgram } from './server-program.ts';

/** A server that runs. */
export interface WebServer {
  /** Address of the site, with its base path. */
  address: string;
  /** Folder of the copy that it serves. */
  folder: string;
  stop(): void;
}

/**
 * Starts a server and waits until it listens.
 *
 * @throws With the output of the server if it does not start.
 */
export async function startServer(program: ServerProgram, site: TestedSite): Promise<WebServer> {
  const workFolder = mkdtempSync(path.join(tmpdir(), `${program.name}-`));
  const root = path.join(workFolder, 'root');
  const siteFolder = path.join(root, site.base);
  cpSync(site.dir, siteFolder, { recursive: true });
  const port = await freePort(`TEST_PORT_${program.name}_${site.base}`);
  const configuration = program.configurationFor(site.base);
  start(program.prepare({ workFolder, root, port, configuration }), workFolder);
  return {
    address: `http://localhost:${port}${site.base}`,
    folder: siteFolder,
    stop: () => {
      process.kill(Number(readFileSync(path.join(workFolder, 'pid'), 'utf8')));
      rmSync(workFolder, { recursive: true });
    },
  };
}

/** Both programs go into the background once they listen. */
function start([program = '', ...parameters]: string[], workFolder: string): void {
  const log = path.join(workFolder, 'log');
  const output = openSync(log, 'w');
  const { status } = spawnSync(program, parameters, {
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      HOME: workFolder,
      XDG_DATA_HOME: workFolder,
      XDG_CONFIG_HOME: workFolder,
    },
  });
  if (status !== 0) throw new Error(`${program} does not start:\n${readFileSync(log, 'utf8')}`);
}
