/** A claim fits the article, its evidence and the other claims. */
import { existsSync, readFileSync } from 'node:fs';
import type { Content } from '../content/records.ts';
import type { ScaleStep } from '../schemas/scale.ts';
import { sourceRank } from '../schemas/source.ts';
import { readableRecords, valuesById, type ReadableRecord } from './readable-records.ts';
import type { Report, Rule } from './rule.ts';

export const claimSense: Rule = {
  id: 'claim-sense',
  description:
    'A claim quotes the article, no other claim quotes the same; its correction, evidence, flags, confidence and related claims fit.',
  check({ content }, report) {
    const claims = readableRecords(content, 'claims');
    checkFragments(claims, report);
    checkRelated(claims, report);
    checkCounts(content, claims.length, report);
    const ranks = new Map(
      [...valuesById(content, 'sources')].map(([id, { rank }]) => [
        id,
        sourceRank.options.indexOf(rank),
      ])
    );
    const flags = valuesById(content, 'scales').get('flags')?.steps ?? [];
    for (const found of claims) {
      checkVerdict(found, ranks, report);
      checkFlags(found, flags, report);
    }
    for (const kind of ['claims', 'events', 'terms'] as const)
      for (const found of readableRecords(content, kind)) checkEvidenceOrder(found, ranks, report);
  },
};

type Claims = ReadableRecord<'claims'>[];
type Ranks = ReadonlyMap<string, number>;

/** The article is not part of the repository; where it is at hand, fragments are compared with it. */
const articleFile = new URL('../../../shared/report/article.txt', import.meta.url);

function checkFragments(claims: Claims, report: Report): void {
  const article = articleFor(claims);
  const firstUse = new Map<string, string>();
  for (const { record, data } of claims) {
    const at = record.positionOf(['fragment']);
    const first = firstUse.get(data.fragment);
    if (first !== undefined)
      report(at, `"${first}" quotes the same fragment. Quote other words, or join the two claims`);
    firstUse.set(data.fragment, record.id);
    if (article !== undefined && !article.includes(data.fragment))
      report(at, 'the fragment is not in the article. Copy its words letter for letter');
    if (data.correction.trim() === data.fragment.trim())
      report(
        record.positionOf(['correction']),
        'the correction repeats the fragment. Write what a careful report would have said'
      );
  }
}

function articleFor(claims: Claims): string | undefined {
  if (!existsSync(articleFile)) return undefined;
  const article = readFileSync(articleFile, 'utf8');
  // Invented claims quote another article: most of their fragments are not in this one.
  const found = claims.filter(({ data }) => article.includes(data.fragment)).length;
  return found * 2 > claims.length ? article : undefined;
}

function checkRelated(claims: Claims, report: Report): void {
  const related = new Map(claims.map(({ record, data }) => [record.id, data.related]));
  for (const { record, data } of claims)
    for (const [index, other] of data.related.entries()) {
      const at = record.positionOf(['related', index]);
      if (other === record.id) report(at, 'the claim names itself. Remove the line');
      else if (related.get(other)?.includes(record.id) === false)
        report(
          at,
          `"${other}" does not name this claim under "related". Add it there, or remove it here`
        );
    }
}

/** A number of claims in prose is the number of claims. */
function checkCounts({ records }: Content, count: number, report: Report): void {
  for (const record of records) {
    if (record.kind === 'corrections' || record.kind === 'releases') continue; // These are history.
    for (const { index, 0: text, 1: number } of record.text.matchAll(/\b(\d+) claims\b/g))
      if (Number(number) !== count)
        report(
          record.positionAt(index),
          `"${text}" does not fit the ${count} claims of the record. Correct the number`
        );
  }
}

/** Ranks of which one source is enough for a supported verdict; of the others two are needed (`scales/verdicts.yaml`). */
const strongRanks = (['primary', 'copy-of-primary', 'summary'] as const).map((rank) =>
  sourceRank.options.indexOf(rank)
);

function checkVerdict({ record, data }: Claims[number], ranks: Ranks, report: Report): void {
  const { verdict, confidence, evidence } = data;
  const at = record.positionOf(['confidence']);
  if (verdict === 'unverifiable' && confidence === 'high')
    report(at, 'a claim that cannot be verified has no high confidence. Write medium or low');
  const isStrong = evidence.some(({ source }) => strongRanks.includes(ranks.get(source) ?? 0));
  const sources = new Set(evidence.map(({ source }) => source));
  if (verdict.startsWith('supported') && confidence === 'high' && !isStrong && sources.size < 2)
    report(
      at,
      'the verdict rests on one report. Add a primary document, a summary or a second report, or lower the confidence'
    );
}

function checkFlags({ record, data }: Claims[number], scale: ScaleStep[], report: Report): void {
  for (const [index, flag] of data.flags.entries())
    if (scale.find(({ id }) => id === flag)?.excludes?.includes(data.verdict))
      report(
        record.positionOf(['flags', index]),
        `the flag "${flag}" contradicts the verdict "${data.verdict}". Remove one`
      );
}

function checkEvidenceOrder(
  { record, data }: Pick<ReadableRecord<'claims' | 'events' | 'terms'>, 'record' | 'data'>,
  ranks: Ranks,
  report: Report
): void {
  for (const [index, { source }] of data.evidence.entries()) {
    const previous = data.evidence[index - 1];
    const [rank, rankBefore] = [ranks.get(source), ranks.get(previous?.source ?? '')];
    if (rank === undefined || rankBefore === undefined || rank >= rankBefore) continue;
    const message = `the source "${source}" is of a higher rank than the one before it. Write the strongest evidence first`;
    report(record.positionOf(['evidence', index]), message);
  }
}
