/** The bodies below a body, by the parents that their records state. */
import type { DivisionType } from '../schemas/entity.ts';
import { divisionWords } from '../schemas/words.ts';
import type { EntitySummary } from './entities.ts';

/** A body with all that are directly below it. */
export interface EntityTree {
  top: EntitySummary;
  groups: DivisionGroup[];
}

/** Bodies of one kind of division. The kinds are our grouping; they are no level of the hierarchy. */
export interface DivisionGroup {
  division: DivisionType;
  bodies: EntitySummary[];
}

/** Kinds of divisions in the order of groups. */
const divisions = Object.keys(divisionWords) as DivisionType[];

/** Makes a tree for each body that the record of another states as its parent. */
export function entityTrees(entities: readonly EntitySummary[]): EntityTree[] {
  const below = Map.groupBy(entities, ({ parent }) => parent?.entity);
  return entities
    .filter(({ id }) => below.has(id))
    .map((top) => ({ top, groups: byDivision(below.get(top.id) ?? []) }));
}

/** All bodies of a tree below its top. */
export function bodiesBelow({ groups }: EntityTree): EntitySummary[] {
  return groups.flatMap(({ bodies }) => bodies);
}

function byDivision(bodies: readonly EntitySummary[]): DivisionGroup[] {
  const groups = Map.groupBy(bodies, ({ division }) => division?.type);
  return divisions.flatMap((division) => {
    const inGroup = groups.get(division);
    return inGroup ? { division, bodies: inGroup } : [];
  });
}
