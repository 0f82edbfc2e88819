/** Corrections of published pages, and when a page last changed. */
import type { Correction } from '../schemas/correction.ts';
import { getClaims, type ClaimRecord } from './claims.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { listRecords, type PublishedRecord } from './records.ts';
import { listReleases, type ReleaseRecord } from './releases.ts';
import { listRules, type RuleRecord } from './rules.ts';
import { citedSources, type SourceRecord } from './sources.ts';

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
 * Finds when a page last changed what it says: the day of the newest correction that names the record, else of the first
 * release. Changes of its layout and of other records do not count.
 */
export function lastChange(kind: CorrectedKind, id: string): string {
  const corrections = listRecords('corrections').map(({ data }) => data);
  return publicationDays({ corrections, releases: listReleases() }, kind, id).last;
}

type CorrectedKind = 'entities' | 'claims';

/** Days of the dataset on which what a record says can have changed. */
interface DatedSteps {
  corrections: readonly Pick<Correction, 'date' | CorrectedKind>[];
  releases: readonly Pick<ReleaseRecord, 'date'>[];
}

/** Days of the first release and of the newest correction that names the record, else the first again. */
export function publicationDays(
  { corrections, releases }: DatedSteps,
  kind: CorrectedKind,
  id: string
): { first: string; last: string } {
  const [first = ''] = releases.map(({ date }) => date).sort();
  const changes = corrections.filter((correction) => correction[kind].includes(id));
  const last =
    changes
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? first;
  return { first, last };
}

function toItem({ id, data, html }: PublishedRecord<'corrections'>): CorrectionItem {
  return {
    correction: { ...data, id },
    html,
    release: listReleases().find((release) => release.id === data.release),
    entities: listEntities().filter((entity) => data.entities.includes(entity.id)),
    claims: getClaims(data.claims),
    rules: listRules().filter((rule) => data.rules.includes(rule.id)),
    sources: citedSources(data),
  };
}

function newestFirst(a: CorrectionItem, b: CorrectionItem): number {
  const [one, other] = [a.correction, b.correction];
  return other.date.localeCompare(one.date) || one.id.localeCompare(other.id);
}
