/** Writes content that does not exist: the fixture content with its 28, and as many generated entities as asked for. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { syntheticEntries } from '../search/synthetic-entries.ts';
import { seededRandom } from '../../search/seeded-random.ts';
import { entityFile } from './generated-entity.ts';

const fixture = 'tests/fixtures/content';
const inFixture = 28;
const seed = 28;

/**
 * Replaces a folder by generated content. The same count gives the same bytes.
 *
 * @param folder - path of the content folder
 * @param count - number of entities, 28 or more
 */
export function writeContent(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(fixture, folder, { recursive: true });
  const random = seededRandom(seed);
  const entries = syntheticEntries(count - inFixture, seed);
  for (const [at, entry] of entries.entries()) {
    const above = entries[Math.floor(random() * at)];
    const text = entityFile(entry, above ?? { id: 'example-bureau-01' });
    writeFileSync(path.join(folder, `entities/${entry.id}.md`), text);
  }
}

const renamed = 'example-bureau-01';

/**
 * Changes the listed name of one entity whose name other pages print.
 *
 * @param folder - path of the content folder
 * @param number - number to put into the name
 */
export function renameOne(folder: string, number: number): void {
  const file = path.join(folder, `entities/${renamed}.md`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/text: Example Bureau .*/, `text: Example Bureau renamed ${number}`)
  );
}
