/** What a share image shows: the card of an entity, of a claim, of the site. Mapping only. */
import type { EntityPage } from '../../data/entity-page.ts';
import { formatDay } from '../../lib/days.ts';
import type { Verdict } from '../../schemas/claim.ts';
import { aboutSite } from '../about-site.ts';

/** What the card of an entity shows. */
export type SharedEntity = Pick<EntityPage, 'name' | 'chinese' | 'entity'>;

/** A box of the card, as satori takes it. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: Box[] | string };
}

/** The light colours of `styles/verdicts.css`; a test holds them equal. */
export const verdictColours: Readonly<Record<Verdict, string>> = {
  supported: '#015f2e',
  'supported-with-correction': '#5c7200',
  imprecise: '#8c4f02',
  inaccurate: '#93010d',
  unverifiable: '#262530',
  opinion: '#4c057b',
  'attribution-only': '#003b79',
};

const colours = { paper: '#fcfbf7', ink: '#1c1b19', soft: '#524e45', teal: '#0a5360' };

/** The card of an entity: its names, and since when it is listed. An inferred name says that it is one. */
export function entityCard({ name, chinese: [chinese], entity }: SharedEntity): Box {
  const inferred = chinese?.name.basis === 'inferred' ? ' (inferred)' : '';
  return card(colours.teal, [
    text(aboutSite.name, 36, { color: colours.teal, fontWeight: 600 }),
    text(name, fit(name, 72), { fontWeight: 600 }),
    text(chinese ? chinese.name.text + inferred : '', 56),
    text(listedSince(entity), 32, { color: colours.soft, marginTop: 'auto' }),
  ]);
}

/** The card of a claim: the words of the article and the verdict. The correction is in the description of the page. */
export function claimCard(claim: { fragment: string; verdict: Verdict; label: string }): Box {
  const colour = verdictColours[claim.verdict];
  return card(colour, [
    text(`${aboutSite.name}: the article, checked`, 36, { color: colours.teal, fontWeight: 600 }),
    text(`“${claim.fragment}”`, fit(claim.fragment, 72), { fontWeight: 600 }),
    text(claim.label, 64, { color: colour, fontWeight: 600, marginTop: 'auto' }),
  ]);
}

/** Where a picture is put on the card of a map, px: right of the words. */
export const mapRoom = { left: 550, top: 50, width: 620, height: 530 };

/** The card of a map: what it shows, and its source, one above the other at the left. */
export function mapCard(title: string, source: readonly string[]): Box {
  const width = 440;
  return card(colours.teal, [
    text(title, fit(title, 40), { fontWeight: 600, width }),
    ...source.map((line, index) =>
      text(line, 20, {
        color: colours.soft,
        width,
        wordBreak: 'break-word',
        ...(index === 0 && { marginTop: 'auto' }),
      })
    ),
  ]);
}

/** The card of every other page. */
export function siteCard(): Box {
  return card(colours.teal, [
    text(aboutSite.name, 112, { color: colours.teal, fontWeight: 600 }),
    text(aboutSite.summary, 44, { marginTop: 'auto' }),
  ]);
}

/** A card of nothing but letters, to see whether they can be drawn. */
export function letterCard(letters: string): Box {
  return card(colours.teal, [text(letters, 32)]);
}

/** What a card says, line by line: the text for readers who do not see it. */
export function cardText({ props: { children = '' } }: Box): string {
  if (typeof children === 'string') return children;
  return children.map(cardText).filter(Boolean).join('; ');
}

function listedSince({ listing }: EntityPage['entity']): string {
  return `Added to the Entity List on ${formatDay(listing.effective.on)}`;
}

function card(edge: string, children: Box[]): Box {
  return box(
    {
      flexDirection: 'column',
      gap: 24,
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: '56px 72px',
      borderLeft: `28px solid ${edge}`,
      background: colours.paper,
      color: colours.ink,
      fontFamily: 'Serif, Han',
      lineHeight: 1.2,
    },
    children
  );
}

function text(words: string, fontSize: number, style: Box['props']['style'] = {}): Box {
  return box({ display: 'block', fontSize, ...style }, words);
}

/** The size at which words fill about three lines at most and are never cut; `size` is for a single line. */
function fit(words: string, size: number): number {
  return Math.round(size / (1 + words.length / 300));
}

function box(style: Box['props']['style'], children: Box[] | string): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
