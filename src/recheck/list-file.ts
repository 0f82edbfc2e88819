/** The files that official lists come in, and the refusal of those that are something else. */

/** Largest file that is read, in bytes; the published list has some 20 million. */
export const sizeLimit = 80_000_000;

/** A file that is not the list it should be. The message is a sentence that says what it is and what to do. */
export class UnreadableList extends Error {}

/**
 * Decodes a downloaded list, without a byte-order mark.
 *
 * @throws UnreadableList if the file is empty, too large, a web page, binary, or in another encoding than UTF-8.
 */
export function decodeList(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableList('The file is empty. Download it again.');
  if (bytes.length > sizeLimit) {
    const megabytes = Math.round(bytes.length / 1e6);
    throw new UnreadableList(
      `The file has ${megabytes} MB, and the list has less than ${sizeLimit / 1e6} MB. Check which file this is.`
    );
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    throw new UnreadableList(
      'The file is UTF-16, and its publisher gives UTF-8. Save it as UTF-8, or download it again.'
    );
  }
  if (bytes.includes(0)) {
    throw new UnreadableList('The file is binary. Name the CSV, JSON or XML file of the list.');
  }
  const text = decodeUtf8(bytes);
  if (/^\s*(<!doctype html|<html)/i.test(text)) {
    throw new UnreadableList(
      'The file is a web page, perhaps an error message of the host. Download the list again.'
    );
  }
  if (text.trim() === '') throw new UnreadableList('The file is empty. Download it again.');
  return text;
}

/**
 * Refuses a list that lacks most of the 28: it is cut off, or another list.
 *
 * @param found - Number of entities with an entry.
 * @param total - Number of entities of the record.
 * @throws UnreadableList if fewer than half were found.
 */
export function requireMost(found: number, total: number): void {
  if (found * 2 >= total) return;
  throw new UnreadableList(
    `Only ${found} of the ${total} entities have an entry in this file. It is not the whole list; download it again.`
  );
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableList(
      'The file is not valid UTF-8, which its publisher gives. Download it again.'
    );
  }
}
