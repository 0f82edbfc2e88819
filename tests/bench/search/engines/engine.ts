/** What every engine of the bench offers. Engines run in the browser, from files that the bench serves. */

/** Finds ids of entities, or addresses of other pages, the best first. */
export type Search = (query: string) => string[] | Promise<string[]>;

/** Names of one entity, for the engines that this search is compared with. */
export interface PlainEntry {
  id: string;
  /** Every sourced name, alias, address and identifier; nothing is derived. */
  names: string[];
}
