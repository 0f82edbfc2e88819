/** Every published record, as the tables and FollowTheMoney take it. */
import type { Claim } from '../schemas/claim.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Entity } from '../schemas/entity.ts';
import type { Event } from '../schemas/event.ts';
import type { Release } from '../schemas/release.ts';
import type { Rule } from '../schemas/rule.ts';
import type { Scale } from '../schemas/scale.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { Edition } from './edition.ts';

/** A record with its id and the plain text of its body; YAML records have an empty one. */
export type Published<Fields> = Fields & { id: string; body: string };

/** Each list is sorted by what its page sorts by, so that a rebuild gives the same rows in the same order. */
export interface Dataset {
  edition: Edition;
  entities: Published<Entity>[];
  rules: Published<Rule>[];
  claims: Published<Claim>[];
  events: Published<Event>[];
  sources: Published<Source>[];
  terms: Published<Term>[];
  scales: Published<Scale>[];
  corrections: Published<Correction>[];
  releases: Published<Release>[];
}
