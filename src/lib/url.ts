/** Addresses inside the site, with the base path of this build. */
import { addressOf, withBase, type AddressedKind } from './addresses.ts';

/** Puts the base path before a site path: `/entities/` becomes `/record/entities/` under `BASE=/record/`. */
export function url(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/**
 * Address of the page of a record, or of a statement on it, with the base path.
 *
 * @param id - Id of the record.
 * @param fragment - Id of the statement.
 */
export function recordUrl(kind: AddressedKind, id: string, fragment?: string): string {
  return url(addressOf(kind, id, fragment));
}
