/** Writes content that does not exist: the fixture content with its 28, and as many generated entities as asked for. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { syntheticEntries } from '../search/synthetic-entries.ts';
import { seededRandom } from '../../search/seeded-random.ts';
import { entityFile } from './generated-entity.ts';

const fixture = 'tests/fixtures/content';
const inFixture = 28;
const seed = 28;

/** In: the folder to write anew, and the number of entities in it, 28 or more. The same number gives the same bytes. */
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

/** Gives one entity, whose name other pages print, another listed name. In: the folder, and a number for the name. */
export function renameOne(folder: string, number: number): void {
  const file = path.join(folder, `entities/${renamed}.md`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/text: Example Bureau .*/, `text: Example Bureau renamed ${number}`)
  );
}
