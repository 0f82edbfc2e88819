/** Parties linked to the 28 in the FollowTheMoney model: `Ownership` of companies, else `UnknownLink`. */
import { slug } from 'github-slugger';
import type { Relation } from '../schemas/relation.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Edition } from '../data/releases.ts';
import { permalink } from './edition.ts';
import { ftm, partyId, type FtmEntity } from './follow-the-money-entity.ts';

type Party = Dataset['entities'][number];

/** The relations of an entity, a link each. */
export function toRelations(entity: Party, edition: Edition): FtmEntity[] {
  const { id, kind, relations = [] } = entity;
  return relations.map((relation) => {
    const next = relations.find((other) => other.id === relation.through);
    const near = next === undefined ? partyId(id) : linkedId(next);
    const properties = {
      role: [relation.role ?? relation.kind],
      startDate: [relation.since],
      endDate: [relation.until],
      summary: [relation.note],
      sourceUrl: [permalink(edition, 'entities', id, relation.id)],
    };
    const link = `${partyId(id)}-${relation.id}`;
    const isOwned = kind === 'company' && ownedSide(relation) !== undefined;
    if (!isOwned) return toLink(link, near, relation, properties);
    const [owner, asset] =
      ownedSide(relation) === 'entity' ? [linkedId(relation), near] : [near, linkedId(relation)];
    const share = relation.share?.replace(/\s*%$/, '');
    return ftm(link, 'Ownership', {
      ...properties,
      owner: [owner],
      asset: [asset],
      percentage: [share],
    });
  });
}

function toLink(
  id: string,
  near: string,
  relation: Relation,
  properties: Record<string, (string | undefined)[]>
): FtmEntity {
  return ftm(id, 'UnknownLink', { ...properties, subject: [near], object: [linkedId(relation)] });
}

/** Which side is owned; none where the relation is no ownership. */
function ownedSide({ kind }: Relation): 'entity' | 'other' | undefined {
  if (kind === 'parent') return 'entity';
  return kind === 'subsidiary' ? 'other' : undefined;
}

/** Every linked party once that is none of the 28, with all names that the records give it. */
export function toLinkedParties(entities: readonly Party[]): FtmEntity[] {
  const relations = entities.flatMap(({ kind, relations = [] }) =>
    relations.filter(({ entity }) => !entity).map((relation) => ({ ...relation, of: kind }))
  );
  const parties = Map.groupBy(relations, linkedId);
  return [...parties].map(([id, named]) => {
    const [first] = named as [Relation & { of: Party['kind'] }];
    const lists = named.flatMap(({ lists = [] }) => lists);
    return ftm(id, schemaOf(first), {
      name: [first.name],
      alias: unique(named.flatMap(({ chinese, names = [] }) => [chinese, ...names])),
      country: ['cn'],
      topics: lists.some(({ list }) => list === 'entity-list') ? ['export.control'] : [],
    });
  });
}

/** A company can be owned; what is above a public body is an organization, and an official is a person. */
function schemaOf({ kind, of }: Relation & { of: Party['kind'] }): string {
  if (kind === 'official') return 'Person';
  return of === 'company' ? 'Company' : 'Organization';
}

function linkedId({ entity, name }: Relation): string {
  return entity === undefined ? `twenty-eight-linked-${slug(name)}` : partyId(entity);
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
