/** Corrections of published pages, and when a page last changed. */
import type { Correction } from '../schemas/correction.ts';
import { getClaims, type ClaimRecord } from './claims.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { listRecords, type PublishedRecord } from './records.ts';
import { firstPublished, listReleases, type ReleaseRecord } from './releases.ts';
import { listRules, type RuleRecord } from './rules.ts';
import { citedSources, sourcesById, type SourceRecord } from './sources.ts';

/** A correction with all that its page shows of it. */
export interface CorrectionItem {
  correction: Correction & { id: string };
  /** HTML of the text. */
  html: string;
  release: ReleaseRecord | undefined;
  entities: EntitySummary[];
  claims: ClaimRecord[];
  rules: RuleRecord[];
  sources: SourceRecord[];
}

/** Every correction, the newest first. */
export function listCorrections(): CorrectionItem[] {
  return listRecords('corrections').map(toItem).sort(newestFirst);
}

/**
 * Finds when a page last changed what it says; changes of its layout and of other records do not count.
 *
 * @param kind - Kind of the record.
 * @param id - Id of the record.
 * @returns Day of the newest correction that names the record, else of the first release, ISO 8601.
 */
export function lastChange(kind: 'entities' | 'claims', id: string): string {
  const about = listRecords('corrections').filter(({ data }) => data[kind].includes(id));
  const days = about.map(({ data }) => data.date).sort();
  return days.at(-1) ?? firstPublished();
}

function toItem({ id, data, html }: PublishedRecord<'corrections'>): CorrectionItem {
  return {
    correction: { ...data, id },
    html,
    release: listReleases().find((release) => release.id === data.release),
    entities: listEntities().filter((entity) => data.entities.includes(entity.id)),
    claims: getClaims(data.claims),
    rules: listRules().filter((rule) => data.rules.includes(rule.id)),
    sources: citedSources(data, sourcesById()),
  };
}

function newestFirst(a: CorrectionItem, b: CorrectionItem): number {
  const [one, other] = [a.correction, b.correction];
  return other.date.localeCompare(one.date) || one.id.localeCompare(other.id);
}
