/**
 * The record as FollowTheMoney, https://followthemoney.tech: each entity with its listing, addresses and identifiers,
 * the hierarchy of the police bodies and the parties linked to an entity. The Entity List is a licence requirement, so the topic is
 * `export.control`; `Sanction` is only the name that the model has for any regulatory listing.
 */
import { addressOfCitation } from '../lib/legal-citations.ts';
import type { EntityName } from '../schemas/entity.ts';
import type { Dataset } from '../data/dataset.ts';
import { permalink, type Edition } from '../lib/edition.ts';
import { ftm, partyId, type FtmEntity } from './follow-the-money-entity.ts';
import { toLinkedParties, toRelations } from './follow-the-money-relations.ts';

type Party = Dataset['entities'][number];

/** Programme of the Entity List, as OpenSanctions names it. */
const programme = 'US-BIS-EL';

/** Kinds of names that are weak however they are known; an inferred name always is. */
const weakKinds: EntityName['kind'][] = ['short', 'press', 'romanised'];

/** Lists all entities of the model, each followed by its satellites, in the order of the dataset. */
export function toFollowTheMoney({ entities, edition }: Dataset): FtmEntity[] {
  return [
    ...entities.flatMap((entity) => [
      toParty(entity, edition),
      toListing(entity, edition),
      ...toAddresses(entity),
      ...toIdentifications(entity),
      ...toParentLink(entity),
      ...toRelations(entity, edition),
    ]),
    ...toLinkedParties(entities),
  ];
}

function toParty(entity: Party, edition: Edition): FtmEntity {
  const listed = namesOf(entity.names, ['listed']);
  const inferred = entity.names.filter(({ basis }) => basis === 'inferred');
  const known = entity.names.filter(({ basis }) => basis !== 'inferred');
  return ftm(partyId(entity.id), entity.kind === 'company' ? 'Company' : 'PublicBody', {
    name: listed,
    alias: without(listed, namesOf(known, ['alias', 'legal', 'later'])),
    weakAlias: without(listed, [
      ...new Set([...inferred.map(({ text }) => text), ...namesOf(known, weakKinds)]),
    ]),
    previousName: without(listed, namesOf(known, ['former', 'listed-2019'])),
    country: ['cn'],
    topics: ['export.control'],
    address: entity.addresses.map(({ text }) => text),
    addressEntity: toAddresses(entity).map(({ id }) => id),
    summary: [entity.body],
    sourceUrl: [permalink(edition, 'entities', entity.id)],
  });
}

function toListing({ id, listing, licence }: Party, edition: Edition): FtmEntity {
  return ftm(`${partyId(id)}-listing`, 'Sanction', {
    entity: [partyId(id)],
    authority: ['Bureau of Industry and Security, U.S. Department of Commerce'],
    country: ['us'],
    program: [programme],
    programId: [programme],
    programUrl: [addressOfCitation({ part: '744' })],
    startDate: [listing.effective.on],
    status: [listing.status.text],
    provisions: [licence.requirement.text, licence.reviewPolicy.text],
    summary: [`Entry on the Entity List, a licence requirement: ${listing.citation.text}`],
    sourceUrl: [permalink(edition, 'entities', id, listing.effective.id)],
  });
}

function toAddresses({ id, addresses }: Party): FtmEntity[] {
  return addresses.map((address) =>
    ftm(`${partyId(id)}-${address.id}`, 'Address', { full: [address.text], country: ['cn'] })
  );
}

/** Only identifiers of the entity itself: some belong to a parent company, some to the division that a body serves. */
function toIdentifications({ id, identifiers = [] }: Party): FtmEntity[] {
  return identifiers
    .filter(({ holder, scheme }) => holder === undefined && scheme !== 'division-code')
    .map((identifier) =>
      ftm(`${partyId(id)}-${identifier.id}`, 'Identification', {
        holder: [partyId(id)],
        number: [identifier.value],
        type: [identifier.scheme],
        authority: [identifier.register],
        summary: [identifier.note],
      })
    );
}

function toParentLink({ id, parent }: Party): FtmEntity[] {
  if (parent === undefined) return [];
  const properties = {
    subject: [partyId(id)],
    object: [partyId(parent.entity)],
    role: ['subordinate body'],
    summary: parent.note === undefined ? [] : [parent.note],
  };
  return [ftm(`${partyId(id)}-parent`, 'UnknownLink', properties)];
}

function namesOf(names: EntityName[], kinds: EntityName['kind'][]): string[] {
  return [...new Set(names.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text))];
}

function without(excluded: string[], values: string[]): string[] {
  return values.filter((value) => !excluded.includes(value));
}
