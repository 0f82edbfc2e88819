/** Corrections of published pages. */
import type { PublishedRecord } from '../content/published-records.ts';
import type { Correction } from '../schemas/correction.ts';
import { getClaims, type ClaimRecord } from './claims.ts';
import { listReleases, type ReleaseRecord } from './dataset-version.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { listRecords } from './records.ts';
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
