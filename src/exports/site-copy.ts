/** The copy of the whole site that opens from a disk: pages whose links lead to files beside them. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Where the archive stands; it is not part of itself. */
export const siteCopyPath = '/data/twenty-eight.zip';

/** The built site, as far as its links need to be known. */
export interface BuiltSite {
  /** Address of the site with its base path and a slash at the end. */
  root: string;
  /** True if the file with a path from the site's folder is part of the copy. */
  has: (path: string) => boolean;
}

/** A page or style sheet for the copy, with the files that it leads to. */
export interface CopiedFile {
  content: string;
  /** Paths from the site's folder. */
  links: string[];
}

/**
 * Rewrites a page for the copy: links become relative, and lead to the site where the copy has no file for them.
 * Scripts go, because browsers do not run modules from a disk, and so do the policy and the preloads, which name the
 * host.
 *
 * @param path - Path of the page from the site's folder.
 * @param html - HTML of the page.
 */
export function toCopiedPage(path: string, html: string, site: BuiltSite): CopiedFile {
  const tree = fromHtml(html);
  const links: string[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (parent && index !== undefined && isLeftOut(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    rewriteLinks(element, (link) => relocate(link, path, site, links));
    return undefined;
  });
  return { content: unified().use(rehypeStringify).stringify(tree), links };
}

/**
 * Rewrites the addresses in a style sheet.
 *
 * @param path - Path of the style sheet from the site's folder.
 * @param css - Text of the style sheet.
 */
export function toCopiedStyles(path: string, css: string, site: BuiltSite): CopiedFile {
  const links: string[] = [];
  const content = css.replaceAll(
    /url\((["']?)(?!data:)([^"')]+)\1\)/g,
    (_, quote: string, link: string) => {
      return `url(${quote}${relocate(link, path, site, links)}${quote})`;
    }
  );
  return { content, links };
}

const linkProperties = ['href', 'src', 'action', 'data', 'poster', 'xLinkHref'];

function rewriteLinks({ properties }: Element, relocateLink: (link: string) => string): void {
  for (const name of linkProperties) {
    const link = properties[name];
    if (typeof link === 'string') properties[name] = relocateLink(link);
  }
  if (isRedirect(properties))
    properties['content'] = String(properties['content']).replace(/(?<=url=).*/i, relocateLink);
}

function isRedirect({ httpEquiv }: Element['properties']): boolean {
  return String(httpEquiv).toLowerCase() === 'refresh';
}

function isLeftOut({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return properties['type'] !== 'application/ld+json';
  if (tagName === 'meta') return String(properties['httpEquiv']) === 'Content-Security-Policy';
  const rel = tagName === 'link' ? [properties['rel']].flat() : [];
  return rel.some((kind) => kind === 'preload' || kind === 'modulepreload' || kind === 'sitemap');
}

/** Full addresses and links within the page stay as they are. */
function relocate(link: string, from: string, { root, has }: BuiltSite, links: string[]): string {
  if (link.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(link)) return link;
  const url = new URL(link, new URL(from, root));
  const path = url.href.startsWith(root) ? fileOf(url, root) : undefined;
  if (path === undefined || !has(path)) return url.href;
  links.push(path);
  return `${relativePath(from, path)}${url.search}${url.hash}`;
}

function fileOf({ origin, pathname }: URL, root: string): string {
  const path = decodeURIComponent(`${origin}${pathname}`.slice(root.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Both paths are taken from the same folder. Example: `a/b/index.html` to `c.css` is `../../c.css`. */
function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = start.findIndex((folder, index) => folder !== end[index]);
  const common = shared === -1 ? start.length : shared;
  return [...start.slice(common).map(() => '..'), ...end.slice(common)]
    .map(encodeURIComponent)
    .join('/');
}
