/** Fuse.js with its own settings. */
import Fuse from 'fuse.js';
import type { PlainEntry, Search } from './engine.ts';

export async function load(): Promise<Search> {
  const entries = (await (await fetch('/plain.json')).json()) as PlainEntry[];
  const engine = new Fuse(entries, { keys: ['names'] });
  return (query) => engine.search(query).map(({ item }) => item.id);
}
