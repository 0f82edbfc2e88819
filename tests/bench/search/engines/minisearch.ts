/** MiniSearch as its manual shows it: beginnings and near words, no tokenizer of our own. */
import MiniSearch from 'minisearch';
import type { PlainEntry, Search } from './engine.ts';

export async function load(): Promise<Search> {
  const entries = (await (await fetch('/plain.json')).json()) as PlainEntry[];
  const engine = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
  engine.addAll(entries.map(({ id, names }) => ({ id, text: names.join('\n') })));
  return (query) => engine.search(query).map(({ id }) => String(id));
}
