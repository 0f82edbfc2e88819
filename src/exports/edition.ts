/** Full addresses on the site of an edition. */
import type { Edition } from '../data/releases.ts';
import { addressOf } from '../lib/addresses.ts';
import type { RecordKind } from '../schemas/index.ts';

/** Makes the full address of a path of the site, which begins with a slash. */
export function absolute({ site }: Edition, path: string): string {
  return new URL(path.slice(1), site).href;
}

/**
 * Makes the full permanent address of a record, or of a statement on its page.
 *
 * @param id - Id of the record.
 * @param fragment - Id of the statement.
 */
export function permalink(
  edition: Edition,
  kind: RecordKind,
  id: string,
  fragment?: string
): string {
  return absolute(edition, addressOf(kind, id, fragment));
}
