/** An id or former id identifies one record of its kind, whatever the case of its letters. */
import type { Content } from '../content/records.ts';
import { startOf, type Position } from '../lib/position.ts';
import type { RecordKind } from '../schemas/index.ts';
import type { Rule } from './rule.ts';
import { stringsNamed } from './walk-values.ts';

/** An id in use, and its position. */
interface UsedId {
  kind: RecordKind | undefined;
  id: string;
  at: Position;
}

export const duplicateIds: Rule = {
  id: 'duplicate-ids',
  description: 'No two records of a kind share an id or a former id, capitals or not.',
  check({ content }, report) {
    const firstUse = new Map<string, Position>();
    for (const { kind, id, at } of [...currentIds(content), ...formerIds(content)]) {
      const key = `${kind}/${id.toLowerCase()}`;
      const first = firstUse.get(key);
      if (first) report(at, `the id "${id}" is already used by ${first.file}. Choose another`);
      else firstUse.set(key, at);
    }
  },
};

function currentIds({ files }: Content): UsedId[] {
  return files
    .filter(({ kind }) => kind !== undefined)
    .map(({ kind, id, shownPath }) => ({ kind, id, at: startOf(shownPath) }));
}

function formerIds({ records }: Content): UsedId[] {
  return records.flatMap(({ kind, data, positionOf }) =>
    stringsNamed(data, 'formerIds').map(({ value, path }) => ({
      kind,
      id: value,
      at: positionOf(path),
    }))
  );
}
