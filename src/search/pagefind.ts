/** Loads Pagefind's JavaScript API when it is first needed. */
import { trustScriptByDefault } from '../lib/trusted-script-address.ts';

/** What Pagefind offers, as far as it is used here (pagefind 1.5). */
export interface Pagefind {
  search(query: string, options?: { filters: object }): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  plain_excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; plain_excerpt: string }[];
}

interface PagefindModule {
  createInstance(options: { baseUrl: string; excerptLength: number }): Pagefind;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Asks Pagefind.
 *
 * @param base - Base path of the site.
 * @param ask - What to ask it.
 * @throws If a part of Pagefind or of its index cannot be loaded. Pagefind keeps what failed, so it is then given up, and
 *   a later call loads it again.
 */
export async function askPagefind<Answer>(
  base: string,
  ask: (pagefind: Pagefind) => Promise<Answer>
): Promise<Answer> {
  const asked = (loading ??= loadPagefind(base));
  try {
    return await ask(await asked);
  } catch (error) {
    if (loading === asked) loading = undefined;
    asked.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    throw error;
  }
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  trustScriptByDefault(window, `${folder}pagefind-worker.js`);
  const { createInstance } = (await import(
    /* @vite-ignore */ `${folder}pagefind.js`
  )) as PagefindModule;
  return createInstance({ baseUrl: base, excerptLength: 24 });
}
