/** Decodes the bytes of a text file: Unicode by its mark or its form, else Chinese (GB18030) or Western European. */
import { faults, ListFault } from './limits.ts';

/** Encodings that a reader can choose. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1252',
] as const;

/** Name of an encoding (WHATWG). */
export type Encoding = (typeof encodings)[number];

/** A decoded text. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Sentences about what was changed. */
  notes: string[];
}

/**
 * Decodes a text, whose encoding is guessed where the reader chose none.
 *
 * @throws ListFault if it is no text.
 */
export function decodeText(bytes: Uint8Array, asked?: Encoding): Decoded {
  const encoding = asked ?? guessEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const controls = countOf(text, /[\0-\x08\x0e-\x1a\x1c-\x1f]/g);
  if (controls > Math.max(8, text.length / 50)) throw new ListFault(faults.noText);
  const nuls = countOf(text, /\0/g);
  const lost = countOf(text, /\ufffd/g);
  return {
    text: text.replaceAll('\0', ''),
    encoding,
    notes: [
      nuls > 0 && `${nuls} NUL characters were removed.`,
      lost > 0 &&
        `${lost} characters could not be read as ${encoding}. Choose another encoding if names look wrong.`,
    ].filter((note) => note !== false),
  };
}

function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4096);
  const nulsAt = (odd: number) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (nulsAt(1) > start.length / 4) return 'utf-16le';
  if (nulsAt(0) > start.length / 4) return 'utf-16be';
  if (isValid(bytes, 'utf-8')) return 'utf-8';
  return isMostlyPairs(bytes) && isValid(bytes, 'gb18030') ? 'gb18030' : 'windows-1252';
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Characters of GB18030 are pairs of high bytes, for the most part; an accented letter is alone among others. */
function isMostlyPairs(bytes: Uint8Array): boolean {
  let paired = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) {
      paired++;
      at++;
    } else alone++;
  }
  return paired > alone;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
