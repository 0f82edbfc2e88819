/** Caddy with the configuration of `src/hosting/Caddyfile`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toCaddyfile } from '../../src/hosting/caddy.ts';
import { versionOf } from './program-version.ts';
import { replaceOnce } from './replace-once.ts';
import { writeInto, type Place, type ServerProgram } from './server-program.ts';

export const caddy: ServerProgram = {
  name: 'caddy',
  version: versionOf('caddy', 'version'),
  configurationFor: (base) =>
    base === '/' ? readFileSync('src/hosting/Caddyfile', 'utf8') : toCaddyfile(base),
  prepare: ({ workFolder, root, port, configuration }: Place) => {
    const changes: [string, string][] = [
      ['\ntwenty-eight.example {', `\nhttp://localhost:${port} {\n\tbind 127.0.0.1`],
      ['root * /srv/twenty-eight', `root * ${root}`],
    ];
    const site = changes.reduce((text, change) => replaceOnce(text, ...change), configuration);
    const file = writeInto(workFolder, 'Caddyfile', `{\n\tadmin off\n}\n${site}`);
    const pidFile = path.join(workFolder, 'pid');
    return ['caddy', 'start', '--config', file, '--adapter', 'caddyfile', '--pidfile', pidFile];
  },
};
