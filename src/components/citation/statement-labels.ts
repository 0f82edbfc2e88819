/** Under which words each statement of an entity's page is cited: those of the page, numbered where they repeat. */
import type { EntityPage } from '../../data/entity-page.ts';
import { formatDay } from '../../lib/days.ts';
import { distinctLabels } from '../../lib/distinct-labels.ts';
import { factWords, identifierWords } from '../../schemas/words.ts';
import { nameLabel } from '../entity/labels.ts';

/** A fragment with the label of its statement. */
type Labelled = readonly [fragment: string, label: string];
type Labelling = Pick<EntityPage, 'entity' | 'rule' | 'amendments'>;

/** Labels each statement of an entity page by its fragment; no two labels are the same. */
export function entityStatementLabels(page: Labelling): Map<string, string> {
  const labelled = [
    ...valuesOf(page.entity),
    ...listingOf(page.entity),
    ...licenceOf(page),
    ...laterOf(page),
    ...placeOf(page.entity),
    ...openOf(page.entity),
  ];
  const labels = distinctLabels(labelled.map(([, label]) => label));
  return new Map(labelled.map(([fragment], index) => [fragment, labels[index] ?? '']));
}

type Entity = EntityPage['entity'];

function valuesOf({ names, addresses, facts = [], identifiers = [] }: Entity): Labelled[] {
  return [
    ...names.map((name) => [name.id, nameLabel(name)] as const),
    ...addresses.map(({ id }) => [id, 'Address'] as const),
    ...facts.map(({ id, about }) => [id, factWords[about]] as const),
    ...identifiers.map(({ id, scheme }) => [id, identifierWords[scheme]] as const),
  ];
}

function listingOf({ listing }: Entity): Labelled[] {
  return [
    [listing.effective.id, 'In force since'],
    [listing.status.id, 'Status'],
    [listing.citation.id, 'Citation'],
    ...listing.history.map(({ id }) => [id, 'All citations'] as const),
    ...(listing.as2019 ? [[listing.as2019.id, 'Aliases and addresses of 2019'] as const] : []),
  ];
}

function licenceOf({ entity, rule }: Labelling): Labelled[] {
  const now = formatDay(entity.listing.status.checkedOn);
  const then = formatDay(rule.published.on);
  return [
    ...termsOf(entity.licence, now),
    ...(rule.licence === undefined ? [] : termsOf(rule.licence, then)),
  ];
}

function termsOf(
  terms: Pick<Entity['licence'], 'requirement' | 'reviewPolicy'>,
  day: string
): Labelled[] {
  return [
    [terms.requirement.id, `Licence requirement, ${day}`],
    [terms.reviewPolicy.id, `Review policy, ${day}`],
  ];
}

function laterOf({ entity, amendments }: Labelling): Labelled[] {
  const { laterLists, absentFrom, relations = [] } = entity;
  return [
    ...amendments.map(
      ({ amendment, rule }) =>
        [amendment.id, `Amendment of ${formatDay(rule.published.on)}`] as const
    ),
    ...laterLists.map(({ id, title }) => [id, title] as const),
    ...(absentFrom ? [[absentFrom.id, 'Lists searched, no match'] as const] : []),
    ...relations.map(({ id, name }) => [id, `Linked party: ${name}`] as const),
  ];
}

function placeOf({ place, parent }: Entity): Labelled[] {
  return [
    ...(place
      ? ([
          [place.division.id, 'Serves'],
          [place.seat.id, 'Seat'],
          [place.coordinates.id, 'Coordinates of the seat'],
        ] as const)
      : []),
    ...(parent ? [[parent.id, 'Body above it'] as const] : []),
  ];
}

function openOf({ discrepancies = [], unknowns = [] }: Entity): Labelled[] {
  return [
    ...discrepancies.map(({ id }) => [id, 'Disagreement of sources'] as const),
    ...unknowns.map(({ id }) => [id, 'Not established'] as const),
  ];
}
