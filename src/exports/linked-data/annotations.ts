/**
 * The claims as annotations of the article (W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/). A
 * selector has no word of the article that the record does not quote.
 */
import { publicationDays } from '../../data/corrections.ts';
import type { Dataset } from '../../data/dataset.ts';
import { permalink, absolute } from '../../lib/edition.ts';
import { creator, dataLicence } from '../licence.ts';
import { conceptOf } from './concepts.ts';

type Claim = Dataset['claims'][number];

/** Words of the article, and the words around them as far as they are known. */
interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** Collects the annotations, one for each claim, in the order of the article. */
export function toAnnotations(dataset: Dataset): Record<string, unknown> {
  const { edition, claims } = dataset;
  const id = absolute(edition, '/data/claims.annotations.jsonld');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label:
      'The claims of the article with their verdicts. The record has no address of the article: the source is the page that quotes it; put the address of your copy in its place. Where a selector has no prefix or suffix, the record quotes no words there.',
    creator: { id: absolute(edition, '/about/'), type: 'Organization', name: creator },
    total: claims.length,
    first: {
      id: `${id}#page`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: claims.map((claim) => toAnnotation(claim, dataset)),
    },
  };
}

function toAnnotation(claim: Claim, dataset: Dataset): Record<string, unknown> {
  const { edition, scales } = dataset;
  const { first, last } = publicationDays(dataset, 'claims', claim.id);
  const verdicts = scales.find(({ id }) => id === 'verdicts')?.steps ?? [];
  const label = verdicts.find(({ id }) => id === claim.verdict)?.label ?? claim.verdict;
  return {
    id: permalink(edition, 'claims', claim.id, 'verdict'),
    type: 'Annotation',
    motivation: 'assessing',
    created: `${first}T00:00:00Z`,
    modified: `${last}T00:00:00Z`,
    rights: dataLicence.url,
    body: [
      {
        type: 'TextualBody',
        value: `${label}. ${claim.correction}`,
        format: 'text/plain',
        language: 'en',
      },
      {
        type: 'SpecificResource',
        source: conceptOf(edition, 'verdicts', claim.verdict),
        purpose: 'classifying',
      },
    ],
    target: {
      type: 'SpecificResource',
      source: permalink(edition, 'pages', 'article'),
      selector: selectorOf(claim, dataset),
    },
  };
}

/** Takes the words around a fragment from the shortest quotation that has it whole, and once. */
function selectorOf({ fragment, paragraph }: Claim, dataset: Dataset): TextQuoteSelector {
  const around = quotationsOf(paragraph, dataset)
    .map((text) => text.split(fragment))
    .filter((parts): parts is [string, string] => parts.length === 2)
    .sort((a, b) => a.join('').length - b.join('').length);
  const [prefix = '', suffix = ''] = around.find((parts) => parts.join('') !== '') ?? [];
  return {
    type: 'TextQuoteSelector',
    exact: fragment,
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
}

/** What the record quotes of a paragraph: claims, passages that were elsewhere before, and the headline as a whole. */
function quotationsOf(paragraph: number, { claims, origins }: Dataset): string[] {
  const here = claims.filter((claim) => claim.paragraph === paragraph);
  const headline = here.filter(({ kind }) => kind === 'headline').map(({ fragment }) => fragment);
  const passages = origins
    .filter((origin) => origin.paragraph === paragraph)
    .flatMap((origin) => origin.passages.map(({ article }) => article));
  return [...here.map(({ fragment }) => fragment), ...passages, headline.join(' ')];
}
