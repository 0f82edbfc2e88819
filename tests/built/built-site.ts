/** The built site whose files these tests read. */
import { attribute, readBuiltPages, type BuiltPage } from '../../src/lib/built-site.ts';
import { rootSite } from '../browser/built-sites.ts';

/** Its folder; `OUT_DIR` names another than the usual one, as for the build. */
export const builtSite = process.env['OUT_DIR'] ?? rootSite.dir;

/** Every page of it, which all tests of a process share. */
export const builtPages: BuiltPage[] = readBuiltPages(builtSite);

/**
 * Lists the pages that are cited and previewed: all but the list check in one file, the page for wrong addresses, pages
 * that lead on, and frames, which are shown inside pages of others.
 */
export function readCitedPages(): BuiltPage[] {
  return builtPages.filter(
    ({ address, elements }) =>
      address.endsWith('/') &&
      !address.startsWith('/embed/') &&
      !elements.some((element) => attribute(element, 'httpEquiv')?.includes('refresh'))
  );
}
