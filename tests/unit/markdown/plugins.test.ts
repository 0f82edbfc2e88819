import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import rehypeChineseWords from '../../../src/markdown/rehype-chinese-words.ts';
import rehypeHeadingIds from '../../../src/markdown/rehype-heading-ids.ts';
import remarkBasePath from '../../../src/markdown/remark-base-path.ts';
import remarkLegalCitations from '../../../src/markdown/remark-legal-citations.ts';
import remarkRecordLinks from '../../../src/markdown/remark-record-links.ts';
import remarkTermLinks from '../../../src/markdown/remark-term-links.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/markdown');

const isKnown = (_kind: string, id: string, fragment?: string) =>
  id === 'known' && (fragment === undefined || fragment === 'seat');

const terms = [
  { id: 'entity-list', forms: ['Entity List'] },
  { id: 'list', forms: ['List'] },
  { id: 'bis', forms: ['Bureau of Industry and Security', 'BIS'] },
];

/** What each folder of fixtures runs. */
const processors = {
  'rehype-chinese-words': markdown().use(remarkRehype).use(rehypeChineseWords),
  'rehype-heading-ids': markdown().use(remarkRehype).use(rehypeHeadingIds),
  'remark-base-path': markdown().use(remarkBasePath, { base: '/record/' }).use(remarkRehype),
  'remark-legal-citations': markdown().use(remarkLegalCitations).use(remarkRehype),
  'remark-term-links': markdown()
    .use(remarkTermLinks, { base: '/record/', terms, skippedFolders: [] })
    .use(remarkRehype),
  'remark-record-links': markdown()
    .use(remarkRecordLinks, { base: '/record/', isKnown })
    .use(remarkRehype),
};

for (const [plugin, processor] of Object.entries(processors))
  suite(plugin, () => {
    for (const name of readdirSync(path.join(fixtures, plugin)))
      test(name.replaceAll('-', ' '), () => {
        const read = (file: string) =>
          readFileSync(path.join(fixtures, plugin, name, file), 'utf8');
        const file = new VFile(read('input.md'));
        const tree: Root = processor.runSync(processor.parse(file), file);
        assert.equal(`${unified().use(rehypeStringify).stringify(tree)}\n`, read('output.html'));
        assert.equal(file.messages.map((message) => `${message}\n`).join(''), read('messages.txt'));
      });
  });

test('every folder of Markdown fixtures is run', () => {
  assert.deepEqual(readdirSync(fixtures).sort(), Object.keys(processors).sort());
});

function markdown() {
  return unified().use(remarkParse).use(remarkGfm);
}
