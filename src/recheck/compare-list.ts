/** Compares the 28 with the whole Consolidated Screening List. */
import { distance } from 'fastest-levenshtein';
import { compareEntry } from './compare-entry.ts';
import { goneEntry, namesOf, type EntityRecord } from './entity-record.ts';
import type { Finding } from './finding.ts';
import { bareText } from './likeness.ts';
import { requireMost } from './list-file.ts';
import { isEntityList, type ListedParty } from './screening-list.ts';

/** Largest share of letters in which a listed name may have changed and still be the same entry. Example: Uighur, Uyghur. */
const largestChange = 0.15;

/** One of the 28 with its entry in the list, or none. */
interface MatchedEntry {
  record: EntityRecord;
  party: ListedParty | undefined;
}

/**
 * Finds the entry of each of the 28: the same name, else an unmatched entry with a name that is nearly the same.
 *
 * @throws UnreadableList if more than half of the 28 have no entry; the file is then not the whole list.
 */
export function matchEntries(records: EntityRecord[], parties: ListedParty[]): MatchedEntry[] {
  const entries = parties.filter(isEntityList);
  const byName = new Map(entries.map((party) => [bareText(party.name), party]));
  const exact = records.map(
    (record) => namesOf(record, 'listed').flatMap(({ text }) => byName.get(bareText(text)) ?? [])[0]
  );
  const taken = new Set(exact);
  const open = entries.filter((party) => !taken.has(party));
  const matched = records.map((record, index) => ({
    record,
    party: exact[index] ?? nearestEntry(record, open),
  }));
  requireMost(matched.filter(({ party }) => party).length, records.length);
  return matched;
}

function nearestEntry(record: EntityRecord, open: ListedParty[]): ListedParty | undefined {
  const [name = ''] = namesOf(record, 'listed').map(({ text }) => bareText(text));
  const changes = open.map((party) => ({ party, change: distance(name, bareText(party.name)) }));
  const [nearest] = changes.sort((a, b) => a.change - b.change);
  return nearest && nearest.change <= name.length * largestChange ? nearest.party : undefined;
}

/** The findings of all fields; one finding `gone` for an entity without an entry. */
export function compareEntries(entries: MatchedEntry[]): Finding[] {
  return entries.flatMap(({ record, party }) =>
    party ? compareEntry(record, party) : goneEntry(record)
  );
}
