/** `npm start`: builds the site and serves it on this machine, on port 4321 or `PORT`, else the next free one. */
import { preview } from 'astro';
import { formatSize } from '../lib/file-size.ts';
import { buildSite } from './build-site.ts';

const { entries, pages, indexBytes } = await buildSite();
const server = await preview({ logLevel: 'error' });
const [address] = server.urls?.local ?? [];
const seconds = process.uptime().toFixed(1);

console.log(`Site served at ${address}  (end with Ctrl+C)`);
console.log(
  `${entries} entries, ${pages} pages, search index ${formatSize(indexBytes)}, ${seconds} seconds`
);
