/** An edition of the dataset, and full addresses on its site. */
import { addressOf, type AddressedKind } from './addresses.ts';

/** The version of the dataset that an export is of, and the site that publishes it. */
export interface Edition {
  /** Version of the dataset. Example: `1.2.0`. */
  version: string;
  /** Day of its release; the only date that an export may carry. */
  date: string;
  /** Address of the site with its base path and a slash at the end. */
  site: string;
  /** Name of the publisher; absent while none is stated. */
  publisher?: string;
}

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
  kind: AddressedKind,
  id: string,
  fragment?: string
): string {
  return absolute(edition, addressOf(kind, id, fragment));
}
