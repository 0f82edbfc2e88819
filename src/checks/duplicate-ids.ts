/** An id or former id identifies one record of its kind, whatever the case of its letters. */
import type { Content } from '../content/records.ts';
import type { ContentFile } from '../content/content-files.ts';
import type { Position } from '../content/record-positions.ts';
import type { Rule } from './rule.ts';
import { stringsNamed } from './walk-values.ts';

/** An id in use, and its position. */
interface UsedId {
  id: string;
  file: ContentFile;
  position: Position;
}

export const duplicateIds: Rule = {
  id: 'duplicate-ids',
  description: 'No two records of a kind share an id or a former id, capitals or not.',
  check({ content }, report) {
    const firstUse = new Map<string, UsedId>();
    for (const use of [...currentIds(content), ...formerIds(content)]) {
      const key = `${use.file.kind}/${use.id.toLowerCase()}`;
      const first = firstUse.get(key);
      if (first === undefined) firstUse.set(key, use);
      else report(use.file, use.position, describe(use, first));
    }
  },
};

function describe({ id }: UsedId, first: UsedId): string {
  return `the id "${id}" is already used by ${first.file.shownPath}. Choose another`;
}

function currentIds({ files }: Content): UsedId[] {
  const position = { line: 1, column: 1 };
  return files.flatMap((file) =>
    file.kind === undefined ? [] : [{ id: file.id, file, position }]
  );
}

function formerIds({ records }: Content): UsedId[] {
  return records.flatMap(({ file, data, positionOf }) =>
    stringsNamed(data, 'formerIds').map(({ value, path }) => ({
      id: value,
      file,
      position: positionOf(path),
    }))
  );
}
