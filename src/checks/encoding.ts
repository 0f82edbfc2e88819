/** Text is UTF-8 without a byte-order mark (RFC 3629); anything else would be published as replacement characters. */
import { isUtf8 } from 'node:buffer';
import { isBinary } from '../content/content-files.ts';
import { startOf } from '../lib/position.ts';
import type { Rule } from './rule.ts';

export const encoding: Rule = {
  id: 'encoding',
  description: 'A file is text in UTF-8 without a byte-order mark.',
  check({ content }, report) {
    for (const file of content.files.filter(isBinary))
      report(startOf(file.shownPath), 'is not a text file. Write a record, or delete the file');
    for (const { file } of content.records) {
      if (hasMark(file.bytes))
        report(startOf(file.shownPath), 'begins with a byte-order mark. Save it without one');
      if (!isUtf8(file.bytes))
        report(
          { ...startOf(file.shownPath), ...firstBadByte(file.bytes) },
          'is not UTF-8 from here on. Save the file as UTF-8'
        );
    }
  },
};

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be decoded one by one. */
function firstBadByte(bytes: Uint8Array) {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(part) || end === -1) return { line, column: columnOfBadByte(part) };
    start = end + 1;
  }
}

function columnOfBadByte(line: Uint8Array): number {
  return new TextDecoder().decode(line).indexOf('\uFFFD') + 1;
}
