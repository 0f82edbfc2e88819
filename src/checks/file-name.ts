/** Every file is in a folder of records, with that folder's file extension and a name that is an id. */
import path from 'node:path';
import { isBinary, type ContentFile } from '../content/content-files.ts';
import { startOf } from '../lib/position.ts';
import { recordKinds } from '../schemas/index.ts';
import { recordId, reservedName } from '../schemas/scalars.ts';
import type { Rule } from './rule.ts';

export const fileName: Rule = {
  id: 'file-name',
  description:
    'A file lies in the folder of its kind, with the right ending and an id as its name.',
  check({ content }, report) {
    for (const file of content.files)
      for (const message of faultsOf(file)) report(startOf(file.shownPath), message);
  },
};

const folders = Object.keys(recordKinds).join(', ');

/** Copies, swap files and folder settings that editors and systems leave. */
const leftover =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|\.#.*|#.*#|.*~|.*\.(?:sw[a-p]|bak|orig|rej|tmp))$/i;

function faultsOf(file: ContentFile): string[] {
  const { kind, id, extension, isRegular } = file;
  if (!isRegular) return []; // `symbolic-link` reports it.
  if (leftover.test(path.posix.basename(file.path)))
    return ['the file was left by an editor or the system. Delete it'];
  if (kind === undefined)
    return [`the file lies in no folder of records. Move it into one of ${folders}`];
  const expected = recordKinds[kind].extension;
  const faults: string[] = [];
  if (extension !== expected && !isBinary(file))
    // `encoding` reports it.
    faults.push(`the ending "${extension}" is not read. Rename the file to ${id}${expected}`);
  if (!recordId.safeParse(id).success)
    faults.push(
      reservedName.test(id)
        ? `the name "${id}" is reserved by Windows or by the site. Choose another`
        : `the name "${id}" is no id. Use lower-case letters, digits and single hyphens`
    );
  return faults;
}
