/** The parties linked to an entity as a tree: what is above it over it, what is below it under it. */
import type { Relation } from '../schemas/relation.ts';

/** A party of the tree; the one without a relation is the entity itself. */
export interface RelationNode {
  relation?: Relation;
  below: RelationNode[];
}

/** Puts relations into a tree for each party at the top; the parties below the entity are in the first. */
export function relationTrees(relations: Relation[]): RelationNode[] {
  const chains = chainsAbove(relations, undefined);
  const [first = [], ...others] = chains.length > 0 ? chains : [[]];
  const entity = { below: nodesBelow(relations, undefined) };
  return [drawChain(first, entity), ...others.map((chain) => drawChain(chain, { below: [] }))];
}

/** Lines of parties from the top down to one that is above the entity directly. */
function chainsAbove(relations: Relation[], from: string | undefined): Relation[][] {
  const next = relations.filter((one) => isAbove(one) && one.through === from);
  return next.flatMap((one) => {
    const longer = chainsAbove(relations, one.id);
    return longer.length > 0 ? longer.map((chain) => [...chain, one]) : [[one]];
  });
}

function drawChain(chain: Relation[], entity: RelationNode): RelationNode {
  return chain.reduceRight((node, relation) => ({ relation, below: [node] }), entity);
}

function nodesBelow(relations: Relation[], from: string | undefined): RelationNode[] {
  return relations
    .filter((one) => !isAbove(one) && one.through === from)
    .map((relation) => ({ relation, below: nodesBelow(relations, relation.id) }));
}

function isAbove({ kind }: Relation): boolean {
  return kind === 'parent' || kind === 'authority';
}
