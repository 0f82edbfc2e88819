/** The floor: reads the same files, runs the same Markdown through micromark, and writes the pages; nothing else. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import { entityPage, type BenchEntity } from './entity-page.ts';

const [content = '', site = '', parser = 'yaml'] = process.argv.slice(2);
const readYaml = parser === 'js-yaml' ? load : parse;
const extensions = { extensions: [gfm()], htmlExtensions: [gfmHtml()] };

const entities = new Map(
  readdirSync(`${content}/entities`).map((file) => {
    const text = readFileSync(`${content}/entities/${file}`, 'utf8');
    const end = text.indexOf('\n---\n', 4);
    const entity = readYaml(text.slice(4, end)) as BenchEntity;
    return [file.slice(0, -3), { entity, body: text.slice(end + 5) }] as const;
  })
);

for (const [id, { entity, body }] of entities) {
  const above = entities.get(entity.parent?.entity ?? '')?.entity;
  mkdirSync(`${site}/entities/${id}`, { recursive: true });
  writeFileSync(
    `${site}/entities/${id}/index.html`,
    entityPage(entity, micromark(body, extensions), above)
  );
}
