import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/content/content-dir.ts';
import { readRedirects } from './src/content/redirects.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { formerFiles } from './src/integrations/former-files.ts';
import { headersFile } from './src/integrations/headers-file.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { recordStore } from './src/integrations/record-store.ts';
import { screenFile } from './src/integrations/screen-file.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteCopy } from './src/integrations/site-copy.ts';
import { basePath, servedPort, siteAddress } from './src/lib/site-address.ts';
import { outDir } from './src/publish/publish-site.ts';

const base = basePath();
const content = contentDir(fileURLToPath(new URL('.', import.meta.url)));
const search = searchIndex();

export default defineConfig({
  site: siteAddress(),
  base,
  outDir: outDir(),
  server: { port: servedPort() },
  trailingSlash: 'always',
  redirects: readRedirects(content, base),
  prerenderConflictBehavior: 'error',
  // Pictures are drawn in threads: while one is, the next page is made.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports()],
    // One of them holds a link in a circle, which a watcher of files follows.
    server: { watch: { ignored: ['**/tests/fixtures/checks/**'] } },
  },
  integrations: [
    contentCheck(),
    recordStore(),
    sitemap({ filter: (page) => !page.endsWith('/cite/') && !page.includes('/embed/') }),
    pageStyles(),
    formerFiles(),
    screenFile(),
    search,
    siteCopy(search.indexed),
    headersFile(),
  ],
});
