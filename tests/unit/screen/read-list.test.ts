/** Lists in every form that people have them, and files that are none. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Encoding } from '../../../src/screen/decode.ts';
import { guessColumns, rowsOf } from '../../../src/screen/columns.ts';
import { longestName, mostBytes, mostRows } from '../../../src/screen/limits.ts';
import { readList } from '../../../src/screen/read-list.ts';
import { toXlsx } from '../../../src/screen/tables.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const namesIn = (content: Uint8Array, file: string, encoding?: Encoding) => {
  const { rows } = readList(content, file, encoding && { encoding });
  return rowsOf(rows, guessColumns(rows)).map(({ name }) => name);
};

suite('encodings', () => {
  const text = 'name,city\r\n海康威视,杭州\r\n大华股份,杭州\r\n';
  const utf16 = (isBig: boolean, mark: string) => {
    const units = Buffer.from(mark + text, 'utf16le');
    return new Uint8Array(isBig ? units.swap16() : units);
  };
  // 海康威视 and 大华股份 in GB18030; no encoder is at hand.
  const gb18030 = latin1(
    'name\r\n\xba\xa3\xbf\xb5\xcd\xfe\xca\xd3\r\n\xb4\xf3\xbb\xaa\xb9\xc9\xb7\xdd\r\n'
  );

  for (const [what, content] of [
    ['UTF-8', bytes(text)],
    ['UTF-8 with its mark', bytes(`\ufeff${text}`)],
    ['UTF-16 LE with its mark', utf16(false, '\ufeff')],
    ['UTF-16 BE with its mark', utf16(true, '\ufeff')],
    ['GB18030', gb18030],
  ] as const)
    test(`reads ${what}`, () => {
      assert.deepEqual(namesIn(content, 'list.csv'), ['海康威视', '大华股份']);
    });

  test('reads UTF-16 without a mark', () => {
    const content = new Uint8Array(Buffer.from('name\nHikvision\nDahua\n', 'utf16le'));
    assert.deepEqual(namesIn(content, 'list.csv'), ['Hikvision', 'Dahua']);
  });

  test('reads accented letters that are not UTF-8 as Western European', () => {
    assert.deepEqual(namesIn(latin1('Name\nSoci\xe9t\xe9 G\xe9n\xe9rale\n'), 'list.csv'), [
      'Société Générale',
    ]);
  });

  test('takes an encoding that the reader chose', () => {
    assert.deepEqual(namesIn(latin1('\xa4j\xb5\xd8\n'), 'list.txt', 'big5'), ['大華']);
  });
});

suite('forms', () => {
  test('keeps commas of names in a text of one name a line', () => {
    const text = 'Hikvision Digital Technology Co., Ltd.\nDahua Technology Co., Ltd.\nSiemens AG';
    assert.deepEqual(namesIn(bytes(text), 'list.txt'), text.split('\n'));
    assert.deepEqual(namesIn(bytes(text), ''), text.split('\n'));
  });

  test('keeps commas of names in a CSV of one column without quotation marks', () => {
    const text = 'name\nHikvision Co., Ltd.\nSiemens AG\nA, B, C & Sons';
    assert.deepEqual(namesIn(bytes(text), 'x.csv'), text.split('\n').slice(1));
  });

  test('reads cells that were pasted from a spreadsheet', () => {
    const rows = readList(bytes('No\tCustomer\n1\t"Siemens ""X"" AG"\n2\tiFlytek'), '').rows;
    assert.deepEqual(
      rowsOf(rows, guessColumns(rows)).map(({ name, reference }) => [reference, name]),
      [
        ['1', 'Siemens "X" AG'],
        ['2', 'iFlytek'],
      ]
    );
  });

  for (const [sign, what] of [
    [';', 'semicolons'],
    ['|', 'vertical bars'],
    ['\t', 'tabs'],
  ])
    test(`guesses ${what}`, () => {
      const text = `id${sign}company\n1${sign}"Dahua${sign} Co., Ltd"\n2${sign}"Yitu\nLtd"\n`;
      assert.deepEqual(namesIn(bytes(text), 'list.csv'), [`Dahua${sign} Co., Ltd`, 'Yitu\nLtd']);
    });

  test('takes the delimiter that Excel names in the first line, which is row 1', () => {
    const { rows } = readList(bytes('sep=;\r\nname;x\r\nDahua;1'), 'list.csv');
    assert.deepEqual(rowsOf(rows, guessColumns(rows)), [{ row: 3, name: 'Dahua' }]);
  });

  test('numbers rows as a spreadsheet does, blank rows counted', () => {
    const { rows } = readList(bytes('name,x\n\nDahua,1\n,\nYitu,2\n\n'), 'list.csv');
    assert.deepEqual(rowsOf(rows, guessColumns(rows)), [
      { row: 3, name: 'Dahua' },
      { row: 5, name: 'Yitu' },
    ]);
  });

  test('keeps a row without a name that has other cells', () => {
    assert.deepEqual(namesIn(bytes('name,city\nDahua,A\n,B\n'), 'list.csv'), ['Dahua', '']);
  });

  test('reads an open quotation mark as a character and loses no row', () => {
    const { rows, notes } = readList(bytes('name,x\n"Dahua,1\nYitu,2\nSiemens,3'), 'list.csv');
    assert.equal(rows.length, 4);
    assert.match(notes.join(), /quotation mark is never closed/);
  });

  test('names rows that are longer than the first', () => {
    const text = 'name,city\nDahua,A\nYitu,B\nX Co., Ltd,C\nSiemens,D\n';
    assert.match(readList(bytes(text), 'list.csv').notes.join(), /^1 rows have more cells.*\(4\)/);
  });

  test('keeps names that are written from right to left', () => {
    assert.deepEqual(namesIn(bytes('شركة داهوا\nהיקוויז׳ן'), 'a.txt'), ['شركة داهوا', 'היקוויז׳ן']);
  });

  test('keeps a name of 10,000 characters and a cell of a megabyte', () => {
    const long = ['x'.repeat(longestName), 'y'.repeat(1_000_000)];
    assert.deepEqual(namesIn(bytes(`name\n${long.join('\n')}\n`), 'list.csv'), long);
  });

  test('removes NUL characters and says so', () => {
    const list = readList(bytes('name,x\nHik\0vision,1\nDahua,2\n'), 'list.csv');
    assert.equal(list.rows[1]?.[0], 'Hikvision');
    assert.match(list.notes.join(), /^1 NUL characters were removed/);
  });
});

suite('workbooks', () => {
  test('reads what it writes', () => {
    const table = [['name', 'n'], [' <&> "x" \u0007', 5], ['海康'], [], ['=1+1']];
    assert.deepEqual(readList(toXlsx(table), 'list.xlsx').rows, [
      ['name', 'n'],
      [' <&> "x" ', '5'],
      ['海康'],
      [],
      ['=1+1'],
    ]);
  });

  const workbook = (sheet: string, sheets: string) =>
    zipSync({
      'xl/workbook.xml': strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Target="worksheets/a.xml" Id="r7"/></Relationships>'
      ),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>name</t></si><si><r><t>Da</t></r><r><t xml:space="preserve">hua &#x41;</t></r><rPh><t>no</t></rPh></si></sst>'
      ),
      'xl/worksheets/a.xml': strToU8(`<x:sheetData xmlns:x="m">${sheet}</x:sheetData>`),
    });

  test('reads shared texts, gaps, formulas and prefixes of the first sheet that is shown', () => {
    const bytesOf = workbook(
      '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="3"><x:c r="B3" t="s"><x:v>1</x:v></x:c><x:c r="D3" t="str"><x:f>A1&gt;2</x:f><x:v>x_x000D_y</x:v></x:c></x:row>',
      '<sheet name="H" state="hidden" sheetId="1" r:id="r1"/><sheet name="A &amp; B" sheetId="2" r:id="r7"/>'
    );
    const { rows, notes, sheets } = readList(bytesOf, 'list.xlsx');
    assert.deepEqual(sheets, ['A & B', 'H']);
    assert.throws(() => readList(bytesOf, 'list.xlsx', { sheet: 'X' }), /no sheet “X”.*H, A & B/);
    assert.deepEqual(readList(bytesOf, 'list.xlsx', { sheet: 'A & B' }).rows, rows);
    assert.deepEqual(rows, [['name'], [], ['', 'Dahua A', '', 'x\ry']]);
    assert.deepEqual(notes, [
      'The workbook has 2 sheets; only “A & B” is read.',
      '1 cells are formulas; their saved values are read.',
    ]);
  });

  test('refuses a column of the far right', () => {
    const bytesOf = workbook(
      '<x:row><x:c r="XFD1"><x:v>1</x:v></x:c></x:row>',
      '<sheet name="A" sheetId="1" r:id="r7"/>'
    );
    assert.throws(() => readList(bytesOf, 'list.xlsx'), /16,384 columns/);
  });
});

suite('files that are no lists', () => {
  const wide = `${'a,'.repeat(20_000)}\n`.repeat(2);
  for (const [what, content, message] of [
    ['an empty file', '', /empty/],
    ['a file of blanks', ' \n\t\n', /empty/],
    ['a picture named .csv', '\x89PNG\r\n\x1a\n\0\0', /a picture \(PNG\)/],
    ['a workbook with a password', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /password/],
    ['a zip that is no workbook', 'PK\x03\x04 broken', /damaged/],
    ['a program', '\x7fELF\x01\x02\x03\x04'.repeat(99), /not a text/],
    ['20,000 columns', wide, /20,001 columns/],
    ['too many rows', 'a\n'.repeat(mostRows + 2), /more than 100,000 rows/],
  ] as const)
    test(`says what is wrong with ${what}`, () => {
      assert.throws(() => readList(latin1(content), 'list.csv'), { name: 'ListFault', message });
    });

  test('refuses a file that is too large', () => {
    assert.throws(() => readList(new Uint8Array(mostBytes + 1), 'a.csv'), /larger than 50 MB/);
  });

  test('says that a list is only a head', () => {
    assert.throws(() => namesIn(bytes('name,city\n'), 'list.csv'), /a head and no rows/);
  });

  test('takes 100,000 rows with a head', () => {
    assert.equal(namesIn(bytes(`name\n${'a\n'.repeat(mostRows)}`), 'a.csv').length, mostRows);
  });
});
