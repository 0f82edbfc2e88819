/** A link never breaks: every internal link of both builds leads to a file and, with a fragment, to an element. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { attribute, readBuiltPages, type BuiltPage } from '../../src/lib/built-site.ts';
import { isPublished } from '../../src/lib/permalinks.ts';
import { listedPages, rootSite, subPathSite, type TestedSite } from './built-sites.ts';
import { expect, test } from './test.ts';

test('every internal link leads somewhere', () => {
  expect(deadLinks(rootSite)).toEqual([]);
});

test('every internal link under a sub-path leads somewhere', { tag: '@sub-path' }, () => {
  expect(deadLinks(subPathSite)).toEqual([]);
});

function deadLinks(site: TestedSite): string[] {
  const pages = readBuiltPages(site.dir);
  const root = new URL(site.base, listedPages(site)[0]?.href);
  return pages.flatMap((page) =>
    linksOn(page)
      .filter((link) => isDead(new URL(link, new URL(`.${page.address}`, root))))
      .map((link) => `${page.address} links to ${link}`)
  );

  function isDead(url: URL): boolean {
    if (url.origin !== root.origin) return false;
    if (!url.pathname.startsWith(site.base)) return true;
    const address = `/${url.pathname.slice(site.base.length)}`;
    if (isPublished(pages, `${address}${url.hash}`)) return false;
    return url.hash !== '' || address.endsWith('/') || !existsSync(path.join(site.dir, address));
  }
}

function linksOn({ elements }: BuiltPage): string[] {
  const names = ['href', 'src', 'action'];
  return elements.flatMap((element) => names.flatMap((name) => attribute(element, name) ?? []));
}
