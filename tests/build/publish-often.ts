/** Publishes thirty sites of three files one after another in the folder of its first argument, signed by its second. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishFolder, repairFolder } from '../../src/publish/publish-folder.ts';

const [site = '', writer = ''] = process.argv.slice(2);
const made = path.join(path.dirname(site), `made-by-${writer}`);

for (let round = 1; round <= 30; round += 1) {
  mkdirSync(made);
  for (const name of ['index.html', 'a.html', 'b.html'])
    writeFileSync(path.join(made, name), `${writer}:${round}`);
  repairFolder(site);
  publishFolder(made, site);
}
