/**
 * Compares addresses. The codified text gives an address as one line; the screening list rearranges it into street,
 * region, city, postcode and country, repeats the city, and leaves some of these out.
 */
import { bareText } from './likeness.ts';

/** Words that one of the two lists adds for the place of an address. */
const placeWords = /china|xinjiang|xuar|city|province|and/g;

/** Most letters of a place name that the screening list leaves out of an address. Example: `Kelamayi City`. */
const longestOmission = 12;

/**
 * Finds the addresses without a partner.
 *
 * @param recorded - Addresses of the record, as the codified text has them.
 * @param listed - Addresses of the screening list.
 * @returns Indexes of addresses of the record that are `gone` from the list, and of those that it has `added`.
 */
export function matchAddresses(recorded: string[], listed: string[]) {
  const partsOfListed = listed.map(partsOf);
  const bareRecorded = recorded.map(bareText);
  const isWithin = (parts: string[], address: string) =>
    parts.every((part) => address.includes(part));
  return {
    gone: indexesWhere(bareRecorded, (address) => {
      const parts = partsOfListed.filter((listedParts) => isWithin(listedParts, address)).flat();
      return !isCovered(address, parts);
    }),
    added: indexesWhere(
      partsOfListed,
      (parts) => !bareRecorded.some((address) => isWithin(parts, address))
    ),
  };
}

function indexesWhere<Item>(items: Item[], test: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (test(item) ? index : []));
}

function partsOf(address: string): string[] {
  return address
    .split(',')
    .map(bareText)
    .filter((part) => part !== '' && part !== 'cn');
}

/** True if the parts leave no more of the address than a postcode and a short place name. */
function isCovered(address: string, parts: string[]): boolean {
  if (parts.length === 0) return false;
  const longestFirst = [...parts].sort((a, b) => b.length - a.length);
  const rest = longestFirst
    .reduce((left, part) => left.replaceAll(part, ' '), address)
    .replace(/\b\w?\d{5,6}\b|\d{6}/g, ' ')
    .replace(placeWords, '');
  return !/\d/.test(rest) && rest.replaceAll(' ', '').length <= longestOmission;
}
