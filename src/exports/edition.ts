/** Which edition of the data an export is of: its version, its day and the site that it belongs to. */
import { addressOf } from '../lib/addresses.ts';
import type { RecordKind } from '../schemas/index.ts';

export interface Edition {
  /** Version of the dataset. Example: `1.2.0`. */
  version: string;
  /** Day of its release; the only date that an export may carry. */
  date: string;
  /** Address of the site with its base path and a slash at the end. */
  site: string;
}

/** Full address of a path of the site. In: a path that begins with a slash. */
export function absolute({ site }: Edition, path: string): string {
  return new URL(path.slice(1), site).href;
}

/** Full permanent address of a record, or of a statement on its page. */
export function permalink(
  edition: Edition,
  kind: RecordKind,
  id: string,
  fragment?: string
): string {
  return absolute(edition, addressOf(kind, id, fragment));
}
