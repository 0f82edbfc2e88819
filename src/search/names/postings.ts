/** Lists of entities by the words of their texts: an inverted index, and how lists are joined into an answer. */

/** That an entity has a word. */
export interface Posting {
  /** Number of the entity; lists are in this order. */
  entity: number;
  weight: number;
}

/** Lists by word, each posting packed into one number: many small objects would take long to make. */
export type Postings = Map<string, number[]>;

/** Weights are whole numbers below it. */
const packing = 8;

/** Notes that an entity has a word; of several weights, the largest counts. Entities come in the order of their numbers. */
export function addPosting(postings: Postings, word: string, entity: number, weight: number): void {
  const list = postings.get(word);
  const packed = entity * packing + weight;
  if (!list) {
    postings.set(word, [packed]);
    return;
  }
  const last = list.at(-1) ?? 0;
  if (Math.floor(last / packing) !== entity) list.push(packed);
  else if (last < packed) list[list.length - 1] = packed;
}

/** The list of a word, in which a rare word weighs more. In: how many entities there are, and a further weight. */
export function readPostings(packed: number[], count: number, factor = 1): Posting[] {
  const rarity = Math.log(1 + count / packed.length) * factor;
  return packed.map((posting) => ({
    entity: Math.floor(posting / packing),
    weight: (posting % packing) * rarity,
  }));
}

/** Entities of any of the lists, each with its largest weight. */
export function matchAny(lists: Posting[][]): Posting[] {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const best = new Map<number, number>();
  for (const { entity, weight } of lists.flat())
    best.set(entity, Math.max(weight, best.get(entity) ?? 0));
  return [...best]
    .map(([entity, weight]) => ({ entity, weight }))
    .sort((a, b) => a.entity - b.entity);
}

/** Entities of all lists, their weights added. */
export function matchAll(lists: Posting[][]): Posting[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return shortest.flatMap(({ entity, weight }) => {
    const found = others.map((list) => findPosting(list, entity)?.weight);
    if (found.includes(undefined)) return [];
    return [{ entity, weight: found.reduce<number>((sum, more = 0) => sum + more, weight) }];
  });
}

/** The posting of an entity in a list, by halving. */
function findPosting(list: Posting[], entity: number): Posting | undefined {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.entity ?? 0) < entity) from = middle + 1;
    else to = middle;
  }
  return list[from]?.entity === entity ? list[from] : undefined;
}
