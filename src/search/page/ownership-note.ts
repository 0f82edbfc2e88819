/** What a search by names cannot tell of owned companies, with a link to the term that says more. */
import { recordUrl } from '../../lib/url.ts';
import { ownership } from '../ownership.ts';
import { element } from './element.ts';

/** Pieces of a paragraph. */
export function ownershipNote(): (HTMLElement | string)[] {
  const { text, term, name } = ownership;
  return [`${text} See `, element('a', { href: recordUrl('terms', term) }, name), '.'];
}
