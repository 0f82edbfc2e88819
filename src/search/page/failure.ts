/** What stands where something did not load. */
import { url } from '../../lib/url.ts';
import { element } from './element.ts';

/** A message with a button that tries again, and two ways that work when it does not help. */
export function failure(message: string): HTMLElement {
  return element(
    'p',
    { class: 'failure' },
    `${message} `,
    element('button', { type: 'button', class: 'again' }, 'Try again'),
    ' or ',
    element('a', { href: location.href }, 'load this page anew'),
    '. All entities are in the ',
    element('a', { href: url('/entities/') }, 'table of all 28'),
    '.'
  );
}
