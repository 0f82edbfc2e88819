/** Whatever is typed into a file, the check answers with places in it, and what it lets through every table can hold. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeContent } from '../../../src/checks/index.ts';
import type { Problem } from '../../../src/checks/rule.ts';
import { contentWith, validRecord, validRecords } from '../../generated/changed-content.ts';
import { tableFaults } from '../../generated/export-faults.ts';
import { runs } from '../../generated/runs.ts';
import { datasetOf } from '../exports/fixture-dataset.ts';

/** What means something to YAML, Markdown, HTML or the eye. */
const snippets = [
  ...['', ' ', '\n', '\t', '\r\n', '\0', '\u200B', '\uFEFF', '\uD800', 'e\u0301', '🚓'],
  ...[
    '---\n',
    '...\n',
    ': ',
    ' #',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!set ',
    '|\n',
    '>-\n',
    '{',
    '[',
    '"',
    "'",
  ],
  ...[
    '# ',
    '> ',
    '```\n',
    '[a](b)',
    '![](x)',
    '<b>',
    '<!--',
    '&#0;',
    '$$',
    '|a|\n|-|\n',
    '[^1]: x',
  ],
];

test('an edit of a file is judged without an error, and is valid or reported', () => {
  fc.assert(
    fc.property(edits(), ({ file, text }) => {
      const { content, record } = contentWith(validRecord(file), text);
      const { problems } = judgeContent(content);
      const lines = record.text.split('\n').length;
      assert.deepEqual(
        problems.filter((one) => !isPlace(one, record.file.shownPath, lines)),
        []
      );
      if (problems.length === 0) assert.deepEqual(tableFaults(datasetOf(content)), []);
    }),
    runs(100)
  );
});

/** A counterexample reads like `content/pages/about.md: "title: [About"` from where the edit is. */
function edits(): fc.Arbitrary<{ file: string; text: string }> {
  return fc
    .record({
      file: fc.constantFrom(...validRecords.keys()),
      at: fc.nat({ max: 999 }),
      removed: fc.nat({ max: 5 }),
      typed: fc.array(fc.constantFrom(...snippets), { maxLength: 3 }),
    })
    .map(({ file, at, removed, typed }) => {
      const { text } = validRecord(file);
      const start = Math.floor((text.length * at) / 1000);
      const changed = text.slice(0, start) + typed.join('') + text.slice(start + removed);
      const words = `${file}: ${JSON.stringify(changed.slice(start - 20, start + 20))}`;
      return { file, text: changed, [fc.toStringMethod]: () => words };
    });
}

/** What is wrong between records may show in another file. */
function isPlace({ file, line, column }: Problem, edited: string, lines: number): boolean {
  return line >= 1 && column >= 1 && (file !== edited || line <= lines);
}
