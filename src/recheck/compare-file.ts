/** Compares the record with one file, whichever of the two lists it holds. */
import { readCodifiedList } from './codified-list.ts';
import { compareWithCodifiedList } from './compare-codified.ts';
import { compareEntries, matchEntries } from './compare-list.ts';
import type { EntityRecord } from './entity-record.ts';
import { findLinkedEntries } from './linked-entries.ts';
import { decodeList } from './list-file.ts';
import type { Comparison } from './report.ts';
import { readScreeningList } from './screening-list.ts';

/**
 * Compares the 28 with a file of the screening list (CSV, JSON) or of the eCFR (XML).
 *
 * @param readFrom - Where it was read, for the report.
 * @throws UnreadableList if the file is neither, or not whole.
 */
export function compareFile(
  records: EntityRecord[],
  bytes: Uint8Array,
  readFrom: string
): Comparison {
  const text = decodeList(bytes);
  if (text.trimStart().startsWith('<')) {
    const entries = readCodifiedList(text);
    const findings = compareWithCodifiedList(records, entries);
    return {
      kind: 'ecfr',
      list: 'Supplement No. 4 to 15 CFR part 744 (eCFR)',
      readFrom,
      rows: entries.length,
      findings,
    };
  }
  const parties = readScreeningList(text);
  const entries = matchEntries(records, parties);
  const own = new Set(entries.flatMap(({ party }) => party ?? []));
  const findings = [...compareEntries(entries), ...findLinkedEntries(records, parties, own)];
  return {
    kind: 'screening-list',
    list: 'Consolidated Screening List',
    readFrom,
    rows: parties.length,
    findings,
  };
}
