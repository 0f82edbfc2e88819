/** The floor: reads the same files with the same parsers and writes the pages; nothing else. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse } from 'yaml';
import { entityPage, type BenchEntity } from './entity-page.ts';

const [content = '', site = ''] = process.argv.slice(2);
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

const entities = new Map(
  readdirSync(`${content}/entities`).map((file) => {
    const text = readFileSync(`${content}/entities/${file}`, 'utf8');
    const end = text.indexOf('\n---\n', 4);
    const entity = parse(text.slice(4, end)) as BenchEntity;
    return [file.slice(0, -3), { entity, body: text.slice(end + 5) }] as const;
  })
);

for (const [id, { entity, body }] of entities) {
  const above = entities.get(entity.parent?.entity ?? '')?.entity;
  mkdirSync(`${site}/entities/${id}`, { recursive: true });
  writeFileSync(
    `${site}/entities/${id}/index.html`,
    entityPage(entity, markdown.processSync(body).toString(), above)
  );
}
