/** The published scales. */
import { getEntry } from 'astro:content';
import type { ScaleStep } from '../schemas/scale.ts';

/** The steps of a scale, in its order. Throws if `content/scales/` has no such scale. */
export async function getScale(id: 'verdicts' | 'bases' | 'ranks' | 'flags'): Promise<ScaleStep[]> {
  const entry = await getEntry('scales', id);
  if (!entry) throw new Error(`There is no scale "${id}"`);
  return entry.data.steps;
}
