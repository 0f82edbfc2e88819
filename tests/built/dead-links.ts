/** Internal links of a built site that lead to no file or, with a fragment, to no element. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';
import { publishedIn } from '../../src/lib/permalinks.ts';
import { listedPages, type TestedSite } from '../browser/built-sites.ts';

/**
 * Lists the dead links of a site, each in a sentence.
 *
 * @param pages - Its pages.
 */
export function deadLinks(pages: BuiltPage[], site: TestedSite): string[] {
  const root = new URL(site.base, listedPages(site)[0]?.href);
  const isPublished = publishedIn(pages);
  return pages.flatMap((page) =>
    linksOn(page)
      .filter((link) => isDead(new URL(link, new URL(`.${page.address}`, root))))
      .map((link) => `${page.address} links to ${link}`)
  );

  function isDead(url: URL): boolean {
    if (url.origin !== root.origin) return false;
    if (!url.pathname.startsWith(site.base)) return true;
    const address = `/${url.pathname.slice(site.base.length)}`;
    if (isPublished(`${address}${url.hash}`)) return false;
    return url.hash !== '' || address.endsWith('/') || !existsSync(path.join(site.dir, address));
  }
}

function linksOn({ elements }: BuiltPage): string[] {
  const names = ['href', 'src', 'action'];
  return elements.flatMap((element) => names.flatMap((name) => attribute(element, name) ?? []));
}
