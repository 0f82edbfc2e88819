/** `content/published.txt`: the version that was published last, then an address and a digest in each line. */
import type { PublishedValue } from './published-values.ts';

/** The list as read. */
export interface PublishedList {
  /** Version of the release. Example: `1.0.0`. */
  version: string;
  /** Digest of the value at each address. */
  digests: ReadonlyMap<string, string>;
}

/** Reads the text of the list. */
export function readPublishedList(text: string): PublishedList {
  const [version = '', ...lines] = text.split('\n').filter(Boolean);
  const pairs = lines.map((line) => line.split(' '));
  return {
    version,
    digests: new Map(pairs.map(([address = '', digest = '']) => [address, digest])),
  };
}

/** Writes the list, sorted by address. */
export function writePublishedList(version: string, values: readonly PublishedValue[]): string {
  const lines = values.map(({ address, digest }) => `${address} ${digest}`).sort();
  return `${[version, ...lines].join('\n')}\n`;
}
