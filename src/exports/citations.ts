/** What the pages are cited by. */
import { aboutDataset } from './data-package.ts';
import { toCslItem, type CitedPage, type CslItem } from './csl-json.ts';
import { absolute } from '../lib/edition.ts';
import { versionPath } from './versions.ts';
import { statementsIn, type FoundStatement } from './statements.ts';
import { addressOf } from '../lib/addresses.ts';
import { formatDay } from '../lib/days.ts';
import type { Basis } from '../schemas/statement.ts';
import { listClaims, type ClaimRecord } from '../data/claims.ts';
import type { ClaimPage } from '../data/claim-page.ts';
import { listKeptVersions } from '../data/kept-versions.ts';
import { currentEdition, type ReleaseRecord } from '../data/releases.ts';
import { listEntities, type EntitySummary } from '../data/entities.ts';
import type { EntityPage } from '../data/entity-page.ts';
import { getPage } from '../data/pages.ts';
import { getVerdict } from '../data/scales.ts';

/** A page with the item to cite it by. */
export interface Citation {
  /** Path of the page, without the base. Example: `/entities/hikvision/`. */
  path: string;
  item: CslItem;
  /** What the page holds, in one or two sentences. */
  description: string;
}

/** The citation of an entity's page. */
export function citeEntity({ id, name }: Pick<EntitySummary, 'id' | 'name'>): Citation {
  return cite({
    path: addressOf('entities', id),
    id: `twenty-eight-${id}`,
    title: name,
    description: `${name}: names, addresses, licence terms and later lists, with sources.`,
  });
}

/** The citation of a claim's page. */
export function citeClaim({ id, order, fragment, verdict, correction }: ClaimRecord): Citation {
  return cite({
    path: addressOf('claims', id),
    id: `twenty-eight-claim-${id}`,
    title: `Claim ${order}: “${fragment}”`,
    description: `${getVerdict(verdict).label}. ${correction}`,
  });
}

/** The citation of the page of the whole article. */
export function citeArticle(): Citation {
  const { title, description } = getPage('article');
  const path = addressOf('pages', 'article');
  return cite({ path, id: 'twenty-eight-article', title, description });
}

/** The citation of the dataset; where its version is kept, the address is that of the version, which stays. */
export function citeDataset(): Citation {
  const { version } = currentEdition();
  const isKept = listKeptVersions().some(({ release }) => release.version === version);
  const citation = cite({
    path: addressOf('pages', 'data'),
    id: 'twenty-eight-data',
    title: aboutDataset.title,
    description: getPage('data').description,
    type: 'dataset',
  });
  const URL = absolute(currentEdition(), versionPath(version));
  return isKept ? { ...citation, item: { ...citation.item, URL } } : citation;
}

/** The citation of a version that is kept. */
export function citeVersion({ id, version, date }: ReleaseRecord): Citation {
  const page = {
    path: versionPath(version),
    id: `twenty-eight-data-${id}`,
    title: aboutDataset.title,
    description: `Version ${version} of the dataset as it was published: one archive, its checksum, and how to cite it.`,
    type: 'dataset' as const,
  };
  return cite(page, { ...currentEdition(), version, date });
}

/** The citation of every page that can be cited. */
export function listCitations(): Citation[] {
  return [
    ...listEntities().map(citeEntity),
    ...listClaims().map(citeClaim),
    citeArticle(),
    citeDataset(),
    ...listKeptVersions().map(({ release }) => citeVersion(release)),
  ];
}

/** A statement that can be cited by itself. */
export interface CitedStatement {
  /** Fragment of its address. */
  fragment: string;
  /** What its value is, unique on the page. Example: `Listed name in 2019`. */
  label: string;
  /** How it is known; none for the verdict of this site and for what is open. */
  basis?: Basis;
  /** What it says. */
  text: string;
  lang: string | undefined;
}

/**
 * Lists every statement on the page of an entity, in the order of the record, with its label by its fragment.
 *
 * @throws If a statement has no label.
 */
export function statementsOfEntity(
  page: EntityPage,
  labels: ReadonlyMap<string, string>
): CitedStatement[] {
  const { entity, rule } = page;
  const open = [...(entity.discrepancies ?? []), ...(entity.unknowns ?? [])];
  return [
    ...statementsIn([entity, rule.licence]).map((found) => ({
      fragment: found.statement.id,
      label: labelOf(found.statement.id, labels),
      basis: found.statement.basis,
      text: wordsOf(found, page),
      lang: found.lang,
    })),
    ...open.map(({ id, text }) => ({
      fragment: id,
      label: labelOf(id, labels),
      text,
      lang: 'en',
    })),
  ];
}

/** The statements on the page of a claim. */
export function statementsOfClaim({ claim, verdict }: ClaimPage): CitedStatement[] {
  return [
    { fragment: 'verdict', label: 'Verdict', text: verdict.label, lang: 'en' },
    { fragment: 'correction', label: 'Correction', text: claim.correction, lang: 'en' },
  ];
}

function labelOf(fragment: string, labels: ReadonlyMap<string, string>): string {
  const label = labels.get(fragment);
  if (label === undefined) throw new Error(`The statement "${fragment}" has no label`);
  return label;
}

/** What a statement says where its value is no text: a day, the body above, or the coordinates of the seat. */
function wordsOf({ statement, value }: FoundStatement, { entity, parent }: EntityPage): string {
  const { coordinates } = entity.place ?? {};
  if (statement.id === coordinates?.id)
    return `${coordinates.latitude}° N, ${coordinates.longitude}° E (${coordinates.datum})`;
  if (statement.id === entity.parent?.id) return parent?.name ?? '';
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? formatDay(value)
    : (value ?? '');
}

type Cited = Omit<CitedPage, 'type'> & Partial<CitedPage> & Pick<Citation, 'description'>;

function cite({ description, ...page }: Cited, edition = currentEdition()): Citation {
  const item = toCslItem({ type: 'webpage', ...page }, edition);
  return { path: page.path, item, description };
}
