/** nginx with the configuration of `src/hosting/nginx.conf`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  replaceOnce,
  versionOf,
  writeInto,
  type Place,
  type ServerProgram,
} from './server-program.ts';

/** Debian keeps it out of the path of ordinary users. */
const program = existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';

export const nginx: ServerProgram = {
  name: 'nginx',
  version: versionOf(program, '-v'),
  configurationFor: (base) =>
    readFileSync('src/hosting/nginx.conf', 'utf8').replaceAll(' /404.html;', ` ${base}404.html;`),
  prepare: ({ workFolder, root, port, configuration }: Place) => {
    const changes: [string, string][] = [
      ['  listen 80;', `  listen 127.0.0.1:${port};`],
      ['  listen [::]:80;\n', ''],
      ['  root /srv/twenty-eight;', `  root ${root};`],
    ];
    const site = changes.reduce((text, change) => replaceOnce(text, ...change), configuration);
    writeInto(workFolder, 'site.conf', site);
    const file = writeInto(workFolder, 'nginx.conf', mainConfiguration(workFolder));
    return [program, '-e', path.join(workFolder, 'log'), '-c', file];
  },
};

/** What a system's own `nginx.conf` has around a site. It may run as any user, and writes nowhere else. */
function mainConfiguration(folder: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const isRoot = process.getuid?.() === 0;
  return `${isRoot ? 'user root;' : ''}
worker_processes auto;
pid ${folder}/pid;
error_log ${folder}/log;
events {}
http {
  access_log off;
  sendfile on;
${kinds.map((kind) => `  ${kind}_temp_path ${folder}/${kind};`).join('\n')}
  include ${folder}/site.conf;
}
`;
}
