/** The builds that the tests read: the site at a domain's root, under a sub-path, and with markup in every text. */
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface TestedSite {
  /** Base path of the build. */
  base: string;
  /** Folder of the build. */
  dir: string;
}

/** A page that search engines are told of. */
export interface ListedPage {
  /** Its full address, as the site's own host has it. */
  href: string;
  /** Its address from the root of the site, without the base path. */
  address: string;
}

export const rootSite: TestedSite = { base: '/', dir: 'dist' };
export const subPathSite: TestedSite = { base: '/record/', dir: 'test-results/sub-path' };

/** The fixture content with markup in every text. */
export const injectedSite: TestedSite = { base: '/', dir: 'test-results/injected' };

/** The content of that site, and the list of the texts that hold markup. */
export const injectedTexts = {
  content: 'test-results/injected-content',
  list: 'test-results/injected-texts.json',
};

/** Environment in which Astro builds or serves a site; the real content, whatever the caller's shell has set. */
export function environmentOf({ base, dir }: TestedSite): Record<string, string> {
  return { BASE: base, OUT_DIR: dir, CONTENT_DIR: 'content' };
}

/** Paths of the files of a built site whose names have an ending; hidden ones and `_headers` are none of them. */
export function siteFiles(dir: string): string[] {
  return globSync('**/*.*', { cwd: dir }).filter((file) => statSync(path.join(dir, file)).isFile());
}

/** The pages in the sitemap of a built site. */
export function listedPages({ base, dir }: TestedSite): ListedPage[] {
  const sitemap = readFileSync(path.join(dir, 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>(?<href>[^<]+)<\/loc>/g)].map(({ groups }) => {
    const href = groups?.['href'] ?? '';
    return { href, address: `/${new URL(href).pathname.slice(base.length)}` };
  });
}
