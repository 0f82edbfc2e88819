/** What pandoc, classic BibTeX and biber make of the citation files, where they are installed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, test } from 'node:test';
import { citationFiles, type CitationFormat } from '../../../src/exports/citation-files.ts';
import { items } from './citation-items.ts';

const author = 'The Twenty-Eight developers';

/** Reason to skip the tests of a program; `false` where it runs. */
function absent(program: string, ...args: string[]): string | false {
  return spawnSync(program, args).status === 0 ? false : `there is no ${program}`;
}

suite('pandoc', { skip: absent('pandoc', '--version') }, () => {
  for (const [name, item] of Object.entries(items))
    for (const ending of ['bib', 'csl.json'] as const)
      test(`prints ${name}.${ending} with the name of the site once`, () => {
        const file = writeFile(ending, citationFiles[ending].write(item));
        const args = ['--citeproc', '--bibliography', file, '--to', 'plain', '--wrap', 'none'];
        const printed = run('pandoc', args, { input: "---\nnocite: '@*'\n---\n" });

        assert.ok(printed.startsWith(`${author}. 2026. “`), printed);
        assert.equal(printed.replace(author, '').split('Twenty-Eight').length, 2, printed);
        assert.ok(printed.trim().endsWith(`${item.URL}.`), printed);
        // Its reader of BibTeX takes `howpublished`, which classic BibTeX needs, for a publisher.
        if (ending === 'csl.json') assert.equal(printed.split(item.URL).length, 2, printed);
      });
});

suite('classic BibTeX', { skip: absent('kpsewhich', 'plain.bst') }, () => {
  for (const [name, item] of Object.entries(items))
    test(`prints ${name}.bib with its address, month and year`, () => {
      const file = writeFile('bib', citationFiles.bib.write(item));
      const folder = path.dirname(file);
      const lines = ['\\relax', '\\citation{*}', '\\bibstyle{plain}', '\\bibdata{item}', ''];
      writeFileSync(path.join(folder, 'item.aux'), lines.join('\n'));
      run('bibtex', ['item'], { cwd: folder });
      const printed = readFileSync(path.join(folder, 'item.bbl'), 'utf8').replaceAll(/\s+/g, ' ');

      assert.ok(printed.includes(`{${author}}. \\newblock`), printed);
      assert.ok(printed.includes(`\\newblock \\url{${item.URL}}, July 2026.`), printed);
    });
});

suite('biber', { skip: absent('biber', '--version') }, () => {
  for (const [name, item] of Object.entries(items))
    test(`reads ${name}.bib as it would without the fields of classic BibTeX`, () => {
      const bib = citationFiles.bib.write(item);
      const classic = /^\t(howpublished|month|year) = .*\n/gm;
      assert.equal(bib.match(classic)?.length, 3);
      const read = normalise(bib).replace(/^ {2}HOWPUBLISHED .*\n/m, '');

      assert.equal(read, normalise(bib.replace(classic, '')));
      assert.match(read, /DATE += {2026-07-25}/);
    });
});

/** An entry as biber understands it. */
function normalise(bib: string): string {
  const file = writeFile('bib', bib);
  const folder = path.dirname(file);
  run('biber', ['--tool', '--quiet', '--output-file', 'read.bib', 'item.bib'], { cwd: folder });
  return readFileSync(path.join(folder, 'read.bib'), 'utf8');
}

function writeFile(ending: CitationFormat, text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'citation-')), `item.${ending}`);
  writeFileSync(file, text);
  return file;
}

function run(program: string, args: string[], options: { input?: string; cwd?: string }): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', ...options });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}
