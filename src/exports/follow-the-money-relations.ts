/**
 * Parties linked to the 28 in the FollowTheMoney model: `Ownership` where the record has a share, else `UnknownLink`.
 * Officials are left out: a name without an identifier would make others of that name hits.
 */
import { slug } from 'github-slugger';
import type { Relation } from '../schemas/relation.ts';
import type { Dataset } from '../data/dataset.ts';
import { permalink, type Edition } from '../lib/edition.ts';
import { ftm, partyId, type FtmEntity } from './follow-the-money-entity.ts';

type Party = Dataset['entities'][number];

/** The relations of an entity, a link each. */
export function toRelations(entity: Party, edition: Edition): FtmEntity[] {
  const relations = exportedRelations(entity);
  return relations.map((relation) => {
    const next = relations.find((other) => other.id === relation.through);
    const near = next === undefined ? partyId(entity.id) : linkedId(next);
    const far = linkedId(relation);
    const link = `${partyId(entity.id)}-${relation.id}`;
    const properties = {
      role: [relation.role ?? relation.kind],
      startDate: [relation.since],
      endDate: [relation.until],
      summary: [relation.note],
      sourceUrl: [permalink(edition, 'entities', entity.id, relation.id)],
    };
    if (!isOwnership(entity, relation))
      return ftm(link, 'UnknownLink', { ...properties, subject: [near], object: [far] });
    const [owner, asset] = relation.kind === 'parent' ? [far, near] : [near, far];
    const percentage = [relation.share?.replace(/\s*%$/, '')];
    return ftm(link, 'Ownership', { ...properties, owner: [owner], asset: [asset], percentage });
  });
}

/** Every linked party once that is none of the 28, with all names that the records give it. */
export function toLinkedParties(entities: readonly Party[]): FtmEntity[] {
  const relations = entities.flatMap(exportedRelations).filter(({ entity }) => !entity);
  const owned = new Set(entities.flatMap(ownedParties));
  return [...Map.groupBy(relations, linkedId)].map(([id, named]) => {
    const lists = named.flatMap(({ lists = [] }) => lists);
    return ftm(id, owned.has(id) ? 'Company' : 'LegalEntity', {
      name: named.slice(0, 1).map(({ name }) => name),
      alias: unique(named.flatMap(({ chinese, names = [] }) => [chinese, ...names])),
      topics: lists.some(({ list }) => list === 'entity-list') ? ['export.control'] : [],
    });
  });
}

/** The parties in which a share is recorded: they are companies. Of the others no record says what they are. */
function ownedParties(entity: Party): string[] {
  const relations = exportedRelations(entity);
  return relations
    .filter((relation) => isOwnership(entity, relation))
    .flatMap((relation) => {
      if (relation.kind === 'subsidiary') return [linkedId(relation)];
      return relations.filter(({ id }) => id === relation.through).map(linkedId);
    });
}

function exportedRelations({ relations = [] }: Party): Relation[] {
  return relations.filter(({ kind }) => kind !== 'official');
}

function isOwnership(entity: Party, { kind, share }: Relation): boolean {
  const isAboveOrBelow = kind === 'parent' || kind === 'subsidiary';
  return entity.kind === 'company' && isAboveOrBelow && share !== undefined;
}

function linkedId({ entity, name }: Relation): string {
  return entity === undefined ? `twenty-eight-linked-${slug(name)}` : partyId(entity);
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
