/** Free-standing pages of prose. */
import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Page } from '../schemas/page.ts';

/** A page with its rendered text. */
export interface ProsePage extends Page {
  Text: AstroComponentFactory;
}

/** Throws if `content/pages/` has no such page. */
export async function getPage(id: string): Promise<ProsePage> {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`There is no page "${id}"`);
  return { ...entry.data, Text: (await render(entry)).Content };
}
