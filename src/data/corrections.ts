/** Corrections of published pages. */
import { getCollection, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Correction } from '../schemas/correction.ts';
import { getClaims, type ClaimRecord } from './claims.ts';
import { listReleases, type ReleaseRecord } from './dataset-version.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { listRules, type RuleRecord } from './rules.ts';
import { citedSources, sourcesById, type SourceRecord } from './sources.ts';

/** A correction with all that its page shows of it. */
export interface CorrectionItem {
  correction: Correction & { id: string };
  Text: AstroComponentFactory;
  release: ReleaseRecord | undefined;
  entities: EntitySummary[];
  claims: ClaimRecord[];
  rules: RuleRecord[];
  sources: SourceRecord[];
}

/** Every correction, the newest first. */
export async function listCorrections(): Promise<CorrectionItem[]> {
  const entries = await getCollection('corrections');
  const items = entries.map(async (entry) => toItem(entry.id, entry.data, await render(entry)));
  return (await Promise.all(items)).sort(newestFirst);
}

async function toItem(
  id: string,
  data: Correction,
  { Content }: { Content: AstroComponentFactory }
): Promise<CorrectionItem> {
  return {
    correction: { ...data, id },
    Text: Content,
    release: (await listReleases()).find((release) => release.id === data.release),
    entities: (await listEntities()).filter((entity) => data.entities.includes(entity.id)),
    claims: await getClaims(data.claims),
    rules: (await listRules()).filter((rule) => data.rules.includes(rule.id)),
    sources: citedSources(data, await sourcesById()),
  };
}

function newestFirst(a: CorrectionItem, b: CorrectionItem): number {
  const [one, other] = [a.correction, b.correction];
  return other.date.localeCompare(one.date) || one.id.localeCompare(other.id);
}
