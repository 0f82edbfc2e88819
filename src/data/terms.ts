/** Terms of the glossary. */
import { getCollection, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Term } from '../schemas/term.ts';
import { sourcedEvidence, type SourcedEvidence } from './evidence.ts';
import { onceABuild } from './once-a-build.ts';

/** A term with its id. */
export interface TermRecord extends Term {
  id: string;
}

/** A term with all that the glossary shows of it. */
export interface TermItem {
  term: TermRecord;
  Definition: AstroComponentFactory;
  evidence: SourcedEvidence[];
}

/** Every term by its id. */
export const termsById = onceABuild(async (): Promise<ReadonlyMap<string, TermRecord>> => {
  const entries = await getCollection('terms');
  return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
});

/** The whole glossary, in alphabetical order. */
export async function getGlossary(): Promise<TermItem[]> {
  const entries = await getCollection('terms');
  const items = entries.map(async (entry) => ({
    term: { id: entry.id, ...entry.data },
    Definition: (await render(entry)).Content,
    evidence: await sourcedEvidence(entry.data.evidence),
  }));
  return (await Promise.all(items)).sort((a, b) => a.term.term.localeCompare(b.term.term, 'en'));
}
