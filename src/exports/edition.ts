/** Full addresses on the site of an edition. */
import type { Edition } from '../data/releases.ts';
import { addressOf } from '../lib/addresses.ts';
import type { RecordKind } from '../schemas/index.ts';

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
