/** `npm start`: builds the site and serves it. */
import { formatSize } from '../lib/file-size.ts';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const { entries, pages, indexBytes } = await buildSite();
await serveSite();
const seconds = process.uptime().toFixed(1);

console.log(
  `${entries} entries, ${pages} pages, search index ${formatSize(indexBytes)}, ${seconds} seconds`
);
