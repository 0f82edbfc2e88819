/** What a page costs its reader when it is opened: files that a browser asks for, by kind, and their sizes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import type { BuiltPage } from '../../src/lib/built-site.ts';
import { kindOf, type PageKind } from './page-kinds.ts';
import { noteWhenShown, whenShown } from './when-shown.ts';

/** Bytes, plain and as hosts compress them (zlib's and Brotli's default levels, the same on every machine). */
export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Kinds of file. `data` is what a script fetches. */
export const fileKinds = ['html', 'css', 'js', 'data', 'font'] as const;

export type FileKind = (typeof fileKinds)[number];

export type PageWeight = Record<FileKind, Size> & { requests: number };

/** Finds the address of the page of each kind whose HTML is heaviest when compressed. */
export function heaviestPages(pages: BuiltPage[]): Map<PageKind, string> {
  const sizes = pages.map(({ address, html }) => ({ address, gzip: gzipSync(html).length }));
  const sorted = sizes.sort((a, b) => a.gzip - b.gzip);
  return new Map(sorted.map(({ address }) => [kindOf(address), address]));
}

/**
 * Opens a page, waits until nothing more is loaded, and adds up the sizes.
 *
 * @param address - address of the page
 * @param dir - folder of the site, served at the root
 */
export async function weighPage(page: Page, address: string, dir: string): Promise<PageWeight> {
  const requests = watchRequests(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  return weighRequests(requests, dir);
}

/** The same, but only what was asked for before an element was in the document. */
export async function weighUntil(
  page: Page,
  address: string,
  { dir, selector }: { dir: string; selector: string }
): Promise<PageWeight> {
  const requests = watchRequests(page);
  await noteWhenShown(page, selector);
  await page.goto(address, { waitUntil: 'networkidle' });
  const shownAt = await whenShown(page);
  const before = requests.filter((request) => request.timing().startTime < shownAt);
  return weighRequests(before, dir);
}

/** Adds up the compressed bytes of some kinds of file. */
export function gzipOf(weight: PageWeight, kinds: readonly FileKind[]): number {
  return kinds.reduce((sum, kind) => sum + weight[kind].gzip, 0);
}

/** Without the icon, which browsers ask for when they like. */
function watchRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.svg')) requests.push(request);
  });
  return requests;
}

function weighRequests(requests: Request[], dir: string): PageWeight {
  const sizes = fileKinds.map((kind) => {
    const files = requests.filter((request) => fileKindOf(request) === kind);
    return [kind, addSizes(files.map((request) => sizeOf(request, dir)))] as const;
  });
  return { ...Object.fromEntries(sizes), requests: requests.length } as PageWeight;
}

function fileKindOf(request: Request): FileKind | undefined {
  const kinds: Record<string, FileKind> = {
    document: 'html',
    stylesheet: 'css',
    script: 'js',
    fetch: 'data',
    // Data that a page asks for before its script does.
    other: 'data',
    font: 'font',
  };
  return kinds[request.resourceType()];
}

function sizeOf(request: Request, dir: string): Size {
  const { pathname } = new URL(request.url());
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const bytes = readFileSync(path.join(dir, file));
  const isPacked = file.endsWith('.woff2');
  const [gzip, brotli] = isPacked
    ? [bytes.length, bytes.length]
    : [gzipSync(bytes).length, brotliCompressSync(bytes).length];
  return { raw: bytes.length, gzip, brotli };
}

function addSizes(sizes: Size[]): Size {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const size of sizes)
    for (const form of ['raw', 'gzip', 'brotli'] as const) total[form] += size[form];
  return total;
}
