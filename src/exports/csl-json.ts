/** CSL-JSON: the one description of a page from which every form and file of its citation is made. */
import { aboutSite } from './about-site.ts';
import { absolute, type Edition } from '../lib/edition.ts';
import { creator } from './licence.ts';

/** The fields that are used of an item of CSL-JSON (schema 1.0.2). */
export interface CslItem {
  id: string;
  type: 'webpage' | 'dataset';
  title: string;
  author: { literal: string }[];
  'container-title'?: string;
  publisher: string;
  version: string;
  issued: { 'date-parts': number[][] };
  URL: string;
  language: 'en';
  /** The version once more: RIS has no field for that of a web page. */
  note: string;
}

/** What is cited: a page of the site, or the dataset by way of its page. */
export interface CitedPage {
  /** Key under which a reference manager keeps it. Example: `twenty-eight-hikvision`. */
  id: string;
  type: CslItem['type'];
  title: string;
  /** Path of the page, without the base. Example: `/entities/hikvision/`. */
  path: string;
}

/** Makes the item by which a page of an edition is cited. */
export function toCslItem({ id, type, title, path }: CitedPage, edition: Edition): CslItem {
  return {
    id,
    type,
    title,
    author: [{ literal: creator }],
    ...(type === 'webpage' && { 'container-title': aboutSite.name }),
    publisher: aboutSite.name,
    version: edition.version,
    issued: { 'date-parts': [edition.date.split('-').map(Number)] },
    URL: absolute(edition, path),
    language: 'en',
    note: `Version ${edition.version} of the dataset`,
  };
}
