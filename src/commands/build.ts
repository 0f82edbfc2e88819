/** `npm run build`: the site into `dist/`, or where `OUT_DIR` says, under the path that `BASE` says. */
import { formatSize } from '../lib/file-size.ts';
import { buildSite } from './build-site.ts';

const { entries, pages, indexBytes } = await buildSite();
console.log(`${entries} entries, ${pages} pages, search index ${formatSize(indexBytes)}`);
