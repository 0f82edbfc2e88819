/** Bad input that is too large to be stored: what a test writes, and what the check must say of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface GeneratedCase {
  rule: string;
  name: string;
  /** Path in the content folder, and what stands in the file. */
  files: Record<string, string>;
  /** The whole output of the check. */
  expected: string;
}

const fields = 'title: Broken\ndescription: Invented page of the fixture content.\n';

const bureau = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/content/entities/example-bureau-20.md'),
  'utf8'
);

export const generatedCases: readonly GeneratedCase[] = [
  ofPage({
    rule: 'file-size',
    name: 'a record of 5 MB',
    body: 'word '.repeat(2 ** 20),
    problem: '1:1  the file has 5121 KiB. Shorten it to 64 KiB at most.',
  }),
  ofPage({
    rule: 'file-size',
    name: 'a record just above the limit',
    body: 'a'.repeat(2 ** 16 - 66),
    problem: '1:1  the file has 65 KiB. Shorten it to 64 KiB at most.',
  }),
  ofBureau({
    rule: 'file-size',
    name: 'an entity with 1,000 aliases',
    text: bureau.replace('addresses:\n', `${aliases(1000)}addresses:\n`),
    problem: '1:1  the file has 114 KiB. Shorten it to 64 KiB at most.',
  }),
  ofBureau({
    rule: 'schema',
    name: 'an entity with 201 names',
    text: bureau.replace('addresses:\n', `${aliases(198)}addresses:\n`),
    problem:
      '4:3  field "names" is a list of more than 200. Keep the names that sources have, each once.',
  }),
  ofBureau({
    rule: 'schema',
    name: 'an entity with 1,000 search terms',
    text: bureau.replace('amendments:', `searchTerms:\n${searchTerms(1000)}amendments:`),
    problem:
      '64:3  field "searchTerms" is a list of more than 200. Keep the spellings that the search does not find itself.',
  }),
  ofBureau({
    rule: 'schema',
    name: 'a name of 10,000 characters',
    text: bureau.replace('text: Example Bureau 20', `text: ${'Long name '.repeat(1000).trim()}`),
    problem: '5:11  field "names.text" is longer than 1,000 characters. Shorten it.',
  }),
  ofPage({
    rule: 'yaml',
    name: '5,000 uses of one alias',
    front: `x: &x y\nlist: [${'*x, '.repeat(5000)}*x]\n`,
    problem: '5:8  uses the YAML alias "*x". Write the value out.',
  }),
  ofPage({
    rule: 'yaml',
    name: '10,000 lists in one another in the fields',
    front: `list: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    problem: '4:27  is nested too deeply to be read. Write each field on a line of its own.',
  }),
  ofPage({
    rule: 'nesting',
    name: '10,000 quotes in one another',
    body: `${'>'.repeat(10_000)} deep`,
    problem: '6:1  begins 10000 quotes and lists in one another. Use 10 at most.',
  }),
  ofPage({
    rule: 'nesting',
    name: '10,000 lists in one another',
    body: `${'- '.repeat(10_000)}deep`,
    problem: '6:1  begins 10000 quotes and lists in one another. Use 10 at most.',
  }),
  ofPage({
    rule: 'nesting',
    name: '10,000 emphases in one another',
    body: `${'*a '.repeat(10_000)}${'a* '.repeat(10_000)}`,
    problem: '6:1  the paragraph has 20000 marks like * _ ~ [. Use 200 at most.',
  }),
  ofPage({
    rule: 'nesting',
    name: '10,000 links in one another',
    body: '[a]('.repeat(10_000),
    problem: '6:1  the paragraph has 10000 marks like * _ ~ [. Use 200 at most.',
  }),
];

interface PageCase {
  rule: string;
  name: string;
  front?: string;
  body?: string;
  /** What follows the path of the file, without the rule. */
  problem: string;
}

function ofPage({ front = '', body = 'Text.', ...rest }: PageCase): GeneratedCase {
  return ofFile('pages/about.md', `---\n${fields}${front}---\n\n${body}\n`, rest);
}

function ofBureau({ text, ...rest }: PageCase & { text: string }): GeneratedCase {
  return ofFile('entities/example-bureau-20.md', text, rest);
}

function ofFile(file: string, text: string, { rule, name, problem }: PageCase): GeneratedCase {
  const expected = `content/${file}:${problem}  ${rule}\n\n1 problem`;
  return { rule, name, files: { [file]: text }, expected };
}

function searchTerms(count: number): string {
  return Array.from({ length: count }, (_, index) => `  - alfa ${index}\n`).join('');
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => alias(index)).join('');
}

function alias(index: number): string {
  return `  - id: alias-${index}
    text: Alias ${index}
    kind: alias
    lang: en
    basis: official
    source: [example-list]
`;
}
