/** The trees of Markdown are those that remark's own parser makes, with the same positions. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readContent } from '../../src/content/records.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { runs } from '../generated/runs.ts';
import { validContent } from './check-case.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Parts of a line, some of them marks without a partner. The two differ where an escaped mark or several kinds of marks
 * stand beside a mark of emphasis, in HTML, and in bare addresses, boxes to tick and emoji; no record has these.
 */
const parts = [
  ...[
    'a word',
    '公安局',
    '喀什 ',
    '“quoted”',
    '. ',
    ', ',
    ' (',
    ')',
    ': ',
    '§ 744.11',
    '84 FR 54002',
  ],
  ...[' * ', ' ** ', ' _', '~~ ', '`', '|', '&amp;', '&#x202E;', '&copy', ' < ', '\n', '  \n'],
  ...[
    '*word*',
    '**two words**',
    '`code`',
    '[text](entity:hikvision)',
    '![alt](/x.png)',
    '[ref]',
    '[^1]',
  ],
  ...['[a](https://x.example/ "t")', '<https://x.example>', '---', '#'],
];

const line = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 });
const text = line.map((all) => `a ${all.join('')}`);
const beginnings = ['', '# ', '## ', '> ', '> - ', '- ', '1. ', '    ', '[^1]: ', '[ref]: /x\n\n'];
const block = fc.oneof(
  fc.tuple(fc.constantFrom(...beginnings), text).map(([beginning, rest]) => beginning + rest),
  text.map((all) => `- one\n- ${all}\n  - three`),
  text.map((all) => `| a | b |\n| - | :-: |\n| 1 | ${all.replaceAll('\n', ' ')} |`),
  text.map((all) => `\`\`\`\n${all}\n\`\`\``),
  fc.constantFrom('---', '<script>alert(1)</script>', '<div>\n\ntext\n\n</div>')
);

suite('the tree of Markdown', () => {
  for (const [name, folder] of [
    ['every record', 'content'],
    ['every fixture', validContent],
  ] as const)
    test(`is the one that remark makes of ${name}`, () => {
      const bodies = readContent(folder).records.flatMap(({ body }) => body || []);
      assert.ok(bodies.length > 0);
      for (const body of bodies) assertSameTree(body);
    });

  test('is the one that remark makes of generated texts', () => {
    const blocks = fc.array(block, { maxLength: 5 });
    fc.assert(
      fc.property(blocks, (all) => assertSameTree(all.join('\n\n'))),
      runs(1000)
    );
  });
});

function assertSameTree(markdown: string): void {
  assert.deepEqual(plain(parseMarkdown(markdown)), plain(remark.parse(markdown)));
}

/** Without fields that are `undefined`. */
function plain(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree));
}
