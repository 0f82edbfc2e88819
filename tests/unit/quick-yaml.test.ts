/** The quick reading of YAML says the same as `yaml`, or nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { yamlOptions } from '../../src/content/record-file.ts';
import { quickYaml } from '../../src/content/quick-yaml.ts';
import { findYamlProblems } from '../../src/content/yaml-problems.ts';
import { runs } from '../generated/runs.ts';

/** All that a record may have: maps, lists, texts of every style, numbers, days. */
const record = `title: A rule
effective: 2019-10-09
pages: [54002, 54009]
note: >-
  Folded over
  two lines.
quoted: "a \\"word\\""
names:
  - id: one
    text: 'It''s 海康'
    empty:
  - { id: two, text: plain, isKnown: true }
`;

const indicators = [
  ...['#', ' #', '&a ', '*a', '!x ', '!!str ', '|', '>', '|+', '>-', '%', '@', '`', '~', '<<: '],
  ...['-', '- ', '? ', ': ', ':', ',', '[', ']', '{', '}', '"', "'", '\\', '"\\x41"', '"\\u202e"'],
  ...['"\\U80000041"', '"\\UFFFFFFFF"', '\n  1e999', '9'.repeat(400)],
  ...[
    '---\n',
    '\n---\n',
    '...\n',
    '%YAML 1.1\n',
    '\n',
    '\n\n',
    '  ',
    ' ',
    '\t',
    '\r\n',
    '\r',
    '\uFEFF',
  ],
  ...[
    'null',
    'true',
    'yes',
    'NO',
    '1e3',
    '0o17',
    '0x1F',
    '0b1',
    '1_000',
    '.5',
    '-.inf',
    '.nan',
    '+1',
  ],
  ...[
    '2019-10-9',
    '12:30:45',
    '=',
    '__proto__: 1',
    'title: twice',
    '1: one',
    'null: none',
    ': none',
  ],
  ...['公安局', '😀', 'ا', '\u00a0', '\u2028', '\u0085', '\u0000', '\u0007'],
];

suite('YAML read quickly', () => {
  test('has the values of a record', () => {
    const { value } = quickYaml(record) ?? {};
    assert.deepEqual(value, parseDocument(record, yamlOptions).toJS());
  });

  for (const [name, text] of [
    ['a comment', 'a: b # c\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: &b c\nd: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a key that is no text', '2019: a\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a bracket that is not closed', 'a: [b\n'],
    ['deep nesting', `a: ${'['.repeat(30)}${']'.repeat(30)}\n`],
    ['nothing', ''],
  ] as const)
    test(`leaves ${name} to the slow reading`, () => {
      assert.equal(quickYaml(text), undefined);
    });

  test('never differs from the slow reading, whatever is put into a record', () => {
    const change = fc.record({
      at: fc.nat(record.length),
      cut: fc.oneof(fc.constant(0), fc.nat(12)),
      put: fc.oneof(fc.constantFrom(...indicators), fc.string({ maxLength: 3, unit: 'binary' })),
    });
    const changed = fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) =>
        changes.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
          record
        )
      );
    const values = fc.constantFrom(...indicators).map((value) => `a: ${value}\nb:\n  - ${value}\n`);
    fc.assert(fc.property(fc.oneof(changed, values), assertSameAsSlow), runs(2000));
  });

  test('reads a real entity', () => {
    assert.ok(quickYaml(frontMatter('content/entities/hikvision.md')));
  });
});

function assertSameAsSlow(text: string): void {
  const quick = quickYaml(text);
  if (quick === undefined) return;
  const document = parseDocument(text, yamlOptions);
  assert.deepEqual(findYamlProblems(document, text), []);
  assert.deepEqual(quick.value, document.toJS());
}

function frontMatter(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text.slice('---\n'.length, text.indexOf('\n---\n') + 1);
}
