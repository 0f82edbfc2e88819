/** A file is not empty and not larger than the build reads. */
import { sizeLimit, type ContentFile } from '../content/content-files.ts';
import type { Rule } from './rule.ts';

export const fileSize: Rule = {
  id: 'file-size',
  description: 'A file is not empty and not larger than 64 KiB.',
  check({ content }, report) {
    for (const file of content.files) {
      const message = faultOf(file);
      if (file.isRegular && message !== undefined) report(file, { line: 1, column: 1 }, message);
    }
  },
};

function faultOf({ bytes, size }: ContentFile): string | undefined {
  if (size > sizeLimit)
    return `the file has ${Math.ceil(size / 1024)} KiB. Shorten it to ${sizeLimit / 1024} KiB at most`;
  if (isBlank(bytes)) return 'the file is empty. Write the record or delete the file';
  return undefined;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
