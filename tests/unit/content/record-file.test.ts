import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseRecordFile, type RecordFile } from '../../../src/content/record-file.ts';
import type { RecordKind } from '../../../src/schemas/index.ts';

suite('parseRecordFile', () => {
  const markdown = parse('pages', '---\ntitle: One\nparts:\n  - id: a\n---\n\nText.\n');

  test('separates fields and body', () => {
    assert.deepEqual(markdown.data, { title: 'One', parts: [{ id: 'a' }] });
    assert.equal(markdown.body, '\nText.\n');
  });

  test('finds values and keys in the lines of the file', () => {
    assert.deepEqual(markdown.positionOf(['title']), at(2, 8));
    assert.deepEqual(markdown.positionOf(['parts', 0, 'id']), at(4, 9));
    assert.deepEqual(markdown.positionOfKey(['parts', 0], 'id'), at(4, 5));
  });

  test('answers with the nearest parent for a value that is missing', () => {
    assert.deepEqual(markdown.positionOf(['parts', 0, 'note', 'x']), at(4, 5));
    assert.deepEqual(markdown.positionOf(['description']), at(2, 1));
  });

  test('reads a file in YAML from its first line', () => {
    const source = parse('sources', 'publisher: One\ntitle: Two\n');
    assert.deepEqual(source.positionOf(['title']), at(2, 8, 'content/sources/x.yaml'));
    assert.equal(source.body, '');
  });

  test('keeps days, years with leading zeros and yes as they are written', () => {
    const { data } = parse('sources', 'date: 2013-02-30\nid: "002415"\nanswer: yes\n');
    assert.deepEqual(data, { date: '2013-02-30', id: '002415', answer: 'yes' });
  });

  test('reads lines that end with CRLF', () => {
    const windows = parse('pages', '---\r\ntitle: One\r\n---\r\nText.\r\n');
    assert.deepEqual(windows.data, { title: 'One' });
    assert.deepEqual(windows.positionOf(['title']), at(2, 8));
    assert.equal(windows.body, 'Text.\r\n');
  });

  test('lists what is wrong with the YAML and has no values then', () => {
    const { data, problems } = parse('pages', '---\na: 1\na: 2\n? [b]\n: c\n---\n');
    assert.equal(data, undefined);
    assert.deepEqual(
      problems.map(({ line, column }) => [line, column]),
      [
        [3, 1],
        [4, 3],
      ]
    );
  });
});

function parse(kind: RecordKind, text: string): RecordFile {
  const extension = kind === 'sources' ? '.yaml' : '.md';
  const path = `${kind}/x${extension}`;
  const bytes = new TextEncoder().encode(text);
  const file = { path, shownPath: `content/${path}`, kind, id: 'x', extension };
  return parseRecordFile({ ...file, isRegular: true, size: bytes.length, bytes }, kind);
}

function at(line: number, column: number, file = 'content/pages/x.md') {
  return { file, line, column };
}
