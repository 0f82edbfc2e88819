/** A file is not empty and not larger than the build reads. */
import { sizeLimit, type ContentFile } from '../content/content-files.ts';
import { startOf } from '../lib/position.ts';
import type { Rule } from './rule.ts';

export const fileSize: Rule = {
  id: 'file-size',
  description: 'A file is not empty and not larger than 64 KiB.',
  check({ content }, report) {
    for (const file of content.files) {
      const message = faultOf(file);
      if (file.isRegular && message !== undefined) report(startOf(file.shownPath), message);
    }
  },
};

const blanks = new TextEncoder().encode(' \t\r\n');

function faultOf({ bytes, size }: ContentFile): string | undefined {
  if (size > sizeLimit)
    return `the file has ${Math.ceil(size / 1024)} KiB. Shorten it to ${sizeLimit / 1024} KiB at most`;
  const isBlank = bytes.every((byte) => blanks.includes(byte));
  return isBlank ? 'the file is empty. Write the record or delete the file' : undefined;
}
