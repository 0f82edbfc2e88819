/** Free-standing pages of prose. */
import type { Page } from '../schemas/page.ts';
import { getRecord } from './records.ts';

/** A page with its rendered text. */
export interface ProsePage extends Page {
  /** HTML of the text. */
  html: string;
}

/** Throws if `content/pages/` has no such page. */
export function getPage(id: string): ProsePage {
  const { data, html } = getRecord('pages', id);
  return { ...data, html };
}
