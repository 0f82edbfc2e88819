/** The built site whose files these tests read. */
import { rootSite } from '../browser/built-sites.ts';

/** Its folder; `OUT_DIR` names another than the usual one, as for the build. */
export const builtSite = process.env['OUT_DIR'] ?? rootSite.dir;
