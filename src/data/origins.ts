/** Where the sentences of the article stood before: both wordings, compared. */
import { countCommonWords, diffWordings, type WordDiff } from '../lib/word-diff.ts';
import { countWords } from '../lib/text.ts';
import type { Origin, Passage } from '../schemas/origin.ts';
import { getClaims, type ClaimRecord } from './claims.ts';
import { memoize } from './memoize.ts';
import { listRecords } from './records.ts';
import { sourcesById, type SourceRecord } from './sources.ts';

/** Words of the article and of an earlier text, compared word by word. */
export interface ComparedPassage extends Omit<Passage, 'source' | 'claims'> {
  source: SourceRecord;
  claims: ClaimRecord[];
  /** `before` is the article, `after` the earlier text. */
  diff: WordDiff;
  /** Words quoted from the article. */
  words: number;
  /** Those of them that the earlier text has in the same order. */
  common: number;
}

/** A paragraph of the article with the earlier texts that have its words. */
export interface OriginItem extends Omit<Origin, 'passages'> {
  id: string;
  passages: ComparedPassage[];
  /** HTML of what the comparison shows. */
  html: string;
}

/** What all comparisons show together. */
export interface OriginSummary {
  /** Paragraphs of the body of the article that were looked up. */
  paragraphs: number;
  /** Those of them for which an earlier text was found. */
  traced: number;
  /** Newsrooms whose words were found, in the order of the article, each once. */
  newsrooms: string[];
  words: number;
  common: number;
}

/** Every paragraph, in the article's order. */
export const listOrigins = memoize((): OriginItem[] =>
  listRecords('origins')
    .map(({ id, data, html }) => ({
      ...data,
      id,
      html,
      passages: data.passages.flatMap(comparePassage),
    }))
    .sort((a, b) => a.paragraph - b.paragraph)
);

/** The paragraph that a claim is taken from, with only the passages that hold its words. */
export function originOf(claim: ClaimRecord): OriginItem | undefined {
  const origin = listOrigins().find(({ paragraph }) => paragraph === claim.paragraph);
  if (!origin) return undefined;
  const isOfClaim = ({ claims }: ComparedPassage) => claims.some(({ id }) => id === claim.id);
  return { ...origin, passages: origin.passages.filter(isOfClaim) };
}

/** Counts over every paragraph; the headline is not counted as one. */
export function summariseOrigins(): OriginSummary {
  const origins = listOrigins();
  const body = origins.filter(({ paragraph }) => paragraph > 0);
  const passages = origins.flatMap(({ passages }) => passages);
  return {
    paragraphs: body.length,
    traced: body.filter(({ passages }) => passages.length > 0).length,
    newsrooms: [...new Set(passages.map(({ newsroom }) => newsroom))],
    words: passages.reduce((sum, { words }) => sum + words, 0),
    common: passages.reduce((sum, { common }) => sum + common, 0),
  };
}

function comparePassage({ source: sourceId, claims, ...passage }: Passage): ComparedPassage[] {
  const source = sourcesById().get(sourceId);
  if (!source) return [];
  const diff = diffWordings(passage.article, passage.original);
  return [
    {
      ...passage,
      source,
      claims: getClaims(claims),
      diff,
      words: countWords(passage.article),
      common: countCommonWords(diff.before),
    },
  ];
}
