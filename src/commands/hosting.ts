/**
 * `npm run hosting`: writes the configurations of nginx and Caddy anew from `src/hosting/`, into that folder or the one
 * named after `--`. `BASE=/record/` writes them for a site under a sub-path.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { toCaddyfile } from '../hosting/caddy.ts';
import { toNginxConfiguration } from '../hosting/nginx.ts';

const [folder = 'src/hosting'] = process.argv.slice(2);
const base = process.env['BASE'] ?? '/';

writeFileSync(path.join(folder, 'nginx.conf'), toNginxConfiguration(base));
writeFileSync(path.join(folder, 'Caddyfile'), toCaddyfile(base));
console.log(`nginx.conf and Caddyfile written to ${folder} for a site at ${base}`);
