/** `npm run build`: the site into `dist/`, or where `OUT_DIR` says, under the path that `BASE` says. */
import { formatSize } from '../lib/file-size.ts';
import { contentDir } from '../content/content-dir.ts';
import { emptyFields, publisherFile, readPublisher } from '../content/publisher-file.ts';
import { buildSite } from './build-site.ts';

const { entries, pages, indexBytes } = await buildSite();
console.log(`${entries} entries, ${pages} pages, search index ${formatSize(indexBytes)}`);
const empty = emptyFields(readPublisher(contentDir('.')));
if (empty.length > 0)
  console.log(`${publisherFile} does not say ${empty.join(', ')}; the page About says so.`);
