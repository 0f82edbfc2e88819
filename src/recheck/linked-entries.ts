/** Entries of other lists that name one of the 28, or a party that the record links to one of them. */
import { toStoredEntry } from '../search/build/name-entries.ts';
import { restoreEntry } from '../search/names/name-entry.ts';
import { searchNames } from '../search/names/name-search.ts';
import { buildNamesIndex } from '../search/names/names-index.ts';
import type { NameHit } from '../search/names/hit.ts';
import { findingAt, type EntityRecord } from './entity-record.ts';
import type { Finding } from './finding.ts';
import { bareText } from './likeness.ts';
import type { ListedParty } from './screening-list.ts';

/** Fewest letters of a word that can lead to an entity; shorter ones are in too many names. */
const shortestWord = 4;

/** Most entities that share a word which can lead to one of them. Example: `hikvision`, not `technology`. */
const mostEntities = 2;

/**
 * Makes a finding `new` for each row that the record does not have, with the match of the names search.
 *
 * @param ownEntries - The entries of the 28 themselves.
 */
export function findLinkedEntries(
  records: EntityRecord[],
  parties: ListedParty[],
  ownEntries: ReadonlySet<ListedParty>
): Finding[] {
  const index = buildNamesIndex(
    records.map(({ id, data }) => restoreEntry(toStoredEntry(id, data, 'as-recorded')))
  );
  const words = leadingWords(records);
  const known = knownNames(records);
  return parties
    .filter(
      (party) => !ownEntries.has(party) && !namesOf(party).some((name) => known.has(bareText(name)))
    )
    .filter((party) => namesOf(party).some((name) => wordsOf(name).some((word) => words.has(word))))
    .flatMap((party) => {
      const hit = namesOf(party)
        .flatMap((name) => searchNames(index, name).hits)
        // Part of a listed name alone is in many names; with marks of another party it is a link to check.
        .find(({ relation, grade }) => relation !== 'listed' || grade !== 'partial');
      const record = hit && records.find(({ id }) => id === hit.entity.id);
      return record ? [toFinding(record, party, hit)] : [];
    });
}

function toFinding(record: EntityRecord, { list, name }: ListedParty, hit: NameHit): Finding {
  const after = `${name} (${list}); names search: ${hit.relation}, ${hit.grade}`;
  const nothing = { text: '', place: record.placeOf(['laterLists']) };
  return findingAt(record, 'entry', nothing, after, 'new');
}

function namesOf({ name, otherNames }: ListedParty): string[] {
  return [name, ...otherNames];
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** Every name that the record has of an entity or of a party that it links to one. */
function recordedNames({ data }: EntityRecord): string[] {
  return [
    ...data.names.map(({ text }) => text),
    ...(data.relations ?? []).flatMap(({ name, names = [] }) => [name, ...names]),
  ];
}

/** Words that few entities share; a row without one of them cannot name any, and the search is spared. */
function leadingWords(records: EntityRecord[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const word of new Set(recordedNames(record).flatMap(wordsOf)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts]
      .filter(([word, count]) => word.length >= shortestWord && count <= mostEntities)
      .map(([word]) => word)
  );
}

/** Names that the record already has on a later list or for a linked party. */
function knownNames(records: EntityRecord[]): ReadonlySet<string> {
  return new Set(
    records
      .flatMap(({ data }) => [
        ...data.laterLists.flatMap(({ listedAs }) => [listedAs, ...listedAs.split(/;\s*/)]),
        ...(data.relations ?? []).flatMap(({ name, names = [], lists = [] }) => [
          name,
          ...names,
          ...lists.flatMap(({ listedAs }) => listedAs ?? []),
        ]),
      ])
      .map((name) => bareText(name.replace(/\s*\([^)]*\)$/, '')))
  );
}
