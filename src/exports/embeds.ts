/** Entities and claims as small framed pages: their addresses, heights, the code of the frame, and oEmbed (https://oembed.com). */
import { formatDay } from '../lib/days.ts';
import { fullAddress } from '../lib/site-address.ts';
import type { ClaimRecord } from '../data/claims.ts';
import { leadingChineseNames, listedName } from '../data/entity-names.ts';
import { laterListLabel } from '../data/history-words.ts';
import type { Entity, LaterList } from '../schemas/entity.ts';
import type { Basis, Evidenced } from '../schemas/statement.ts';
import { aboutSite } from './about-site.ts';
import { citeClaim, citeEntity, type Citation } from './citations.ts';

/** A page to frame. */
export interface Embed {
  /** Path, without the base. Example: `/embed/entities/hikvision/`. */
  path: string;
  citation: Citation;
  /** Height that shows all of it at 280 px of width, CSS px. */
  height: number;
}

/** A fact in the frame of an entity: one value, or one for each list. */
export interface EmbedFact {
  label: string;
  /** `scope` is in our own words, so that the basis does not cover it. */
  values: { text: string; scope?: string; fragment: string; basis?: Basis }[];
}

/** Lines of text in the narrowest frame: what a line holds at most, in characters, and its height in CSS px. */
const lines = { small: { holds: 34, height: 21 }, large: { holds: 22, height: 26 } };

/** What every frame has around its texts, in CSS px: padding, a line above a claim, the lines of the site and of the status. */
const around = 190;

/** The frame of a claim. */
export function embedOfClaim(claim: ClaimRecord): Embed {
  const height = around + heightOf(claim.fragment, 'large') + heightOf(claim.correction, 'small');
  return { path: `/embed/claims/${claim.id}/`, citation: citeClaim(claim), height: round(height) };
}

/** The frame of an entity. */
export function embedOfEntity(id: string, entity: Entity): Embed {
  const name = listedName(entity);
  const [chinese] = leadingChineseNames(entity);
  const facts = embedFacts(entity).map(({ label, values }) =>
    heightOf(
      [label, ...values.map(({ text, scope = '' }) => `${text} ${scope}`)].join('; '),
      'small'
    )
  );
  const height =
    around +
    heightOf(name, 'large') +
    heightOf('字'.repeat(2 * (chinese?.name.text.length ?? 0)), 'small') +
    heightOf(chinese?.pinyin?.text ?? '', 'small') +
    facts.reduce((sum, each) => sum + each, 0);
  return {
    path: `/embed/entities/${id}/`,
    citation: citeEntity({ id, name }),
    height: round(height),
  };
}

/** The facts that the frame of an entity shows. */
export function embedFacts(entity: Entity): EmbedFact[] {
  const { listing, licence, laterLists, discrepancies = [] } = entity;
  const { effective, status } = listing;
  const { requirement, reviewPolicy, reviewGist } = licence;
  const dispute = discrepancies.find(({ concerns }) => concerns === reviewPolicy.id);
  const asOf = formatDay(status.checkedOn);
  return [
    { label: 'Entity List', values: [valueOf(effective, `since ${formatDay(effective.on)}`)] },
    { label: 'Status', values: [valueOf(status, `${status.text}, as of ${asOf}`)] },
    { label: 'Licence', values: [valueOf(requirement, requirement.text)] },
    {
      label: reviewGist ? 'Review policy, in short' : 'Review policy',
      values: [
        {
          ...valueOf(reviewPolicy, reviewGist?.words ?? reviewPolicy.text),
          ...(reviewGist?.scope && { scope: reviewGist.scope }),
        },
        ...(dispute ? [{ text: 'sources disagree', fragment: dispute.id }] : []),
      ],
    },
    {
      label: 'Other lists',
      values: laterLists.map((list) => valueOf(list, listInWords(list))),
    },
  ].filter(({ values }) => values.length > 0);
}

function valueOf({ id, basis }: Evidenced, text: string) {
  return { text, fragment: id, basis };
}

function listInWords(list: LaterList): string {
  const last = list.dates.at(-1);
  const removal = last?.what === 'removed' ? `, removed ${formatDay(last.on)}` : '';
  return laterListLabel(list) + removal;
}

/** The code of the frame, for a page of another site. */
export function frameCode({ path, height, citation }: Embed): string {
  const title = escapeAttribute(`${citation.item.title} · ${aboutSite.name}`);
  return `<iframe src="${fullAddress(path)}" title="${title}" width="100%" height="${height}" style="border:0;max-width:50rem" loading="lazy"></iframe>`;
}

/** The oEmbed answer for a frame (oEmbed 1.0, type `rich`). */
export function toOEmbed(embed: Embed) {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.citation.item.title,
    provider_name: aboutSite.name,
    provider_url: fullAddress('/'),
    html: frameCode(embed),
    width: 600,
    height: embed.height,
  };
}

/** Writes a text so that it can be in an attribute between double quotes (HTML, 13.1.2.3). */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function heightOf(text: string, size: keyof typeof lines): number {
  const { holds, height } = lines[size];
  return Math.ceil(text.length / holds) * height;
}

/** Up to the next 20 px, so that a height is not renewed for each changed word. */
function round(height: number): number {
  return Math.ceil(height / 20) * 20;
}
