/**
 * Loads the script of a control when a reader first uses it: the suggestions of a search field, the copying of a
 * statement's address. Until then, and where it does not load, both are a plain form and a plain link.
 *
 * Vite bundles a worker as one file without exports, so an event hands each use to the script, also the uses before it
 * was loaded.
 */
import suggestions from '../../search/suggest/suggest.ts?worker&url';
import copying from '../statement/copy-permalink.ts?worker&url';

declare global {
  interface DocumentEventMap {
    /** A control was used, and its script is loaded. The detail is the event on the control. */
    'control-use': CustomEvent<Event>;
  }
}

const controls = [
  { selector: 'form[data-names] input:focus', load: loaderOf(suggestions) },
  { selector: '.permalink, .statement dt a, .copy', load: loaderOf(copying) },
];

for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, use);
// The focus can be on a control before this module runs.
document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));

function use(event: Event): void {
  for (const { selector, load } of controls) {
    const control = (event.target as Element).closest(selector);
    const announce = () =>
      control?.dispatchEvent(new CustomEvent('control-use', { bubbles: true, detail: event }));
    if (control) load().then(announce, () => undefined);
  }
}

/**
 * Imports a script once, and again after a failure. Chromium before 156 keeps a failed import under its address, so each
 * attempt has another one (https://github.com/whatwg/html/issues/6768).
 */
function loaderOf(address: string): () => Promise<unknown> {
  let attempts = 0;
  let loading: Promise<unknown> | undefined;
  return () => {
    loading ??= import(/* @vite-ignore */ attempts++ ? `${address}?${attempts}` : address);
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
