/** The site's own configuration with the pages of the bench, without what Eleventy does not make either. */
import { defineConfig } from 'astro/config';
import site from '../../../../astro.config.mjs';

const kept = ['twenty-eight:content-check', 'twenty-eight:record-store'];

export default defineConfig({
  ...site,
  root: import.meta.dirname,
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  redirects: {},
  integrations: site.integrations.filter(({ name }) => kept.includes(name)),
});
