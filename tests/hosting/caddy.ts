/** Caddy with the configuration of `src/hosting/Caddyfile`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  replaceOnce,
  versionOf,
  writeInto,
  type Place,
  type ServerProgram,
} from './server-program.ts';

export const caddy: ServerProgram = {
  name: 'caddy',
  version: versionOf('caddy', 'version'),
  configurationFor: (base) =>
    replaceOnce(readFileSync('src/hosting/Caddyfile', 'utf8'), ' /404.html', ` ${base}404.html`),
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
