/** The glossary and the scales as SKOS (https://www.w3.org/TR/skos-reference/), in JSON-LD. */
import type { Dataset } from '../../data/dataset.ts';
import { absolute, permalink, type Edition } from '../../lib/edition.ts';
import { creator, dataLicence } from '../licence.ts';

/** Scales of the record with their titles, and with what one step is called in its address. */
const scaleNames = {
  verdicts: { title: 'Verdicts on claims', step: 'verdict' },
  bases: { title: 'How a statement is known', step: 'basis' },
  ranks: { title: 'Ranks of sources', step: 'rank' },
  flags: { title: 'Oddities of wording', step: 'flag' },
  judgements: { title: 'Judgements on a whole text', step: 'judgement' },
} as const;

type ScaleName = keyof typeof scaleNames;

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  graph: '@graph',
  title: { '@id': 'dct:title', '@language': 'en' },
  creator: 'dct:creator',
  licence: { '@id': 'dct:license', '@type': '@id' },
  prefLabel: { '@id': 'skos:prefLabel', '@language': 'en' },
  altLabel: { '@id': 'skos:altLabel', '@language': 'en', '@container': '@set' },
  definition: { '@id': 'skos:definition', '@language': 'en' },
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id', '@container': '@set' },
  memberList: { '@id': 'skos:memberList', '@type': '@id', '@container': '@list' },
} as const;

/** One concept of a scheme. */
interface Concept {
  id: string;
  prefLabel: string;
  altLabel?: string[];
  definition: string;
  notation?: string;
}

/** Makes the document: the glossary, then each scale with the order of its steps. */
export function toConcepts(dataset: Dataset): Record<string, unknown> {
  const { edition } = dataset;
  const names = Object.keys(scaleNames) as ScaleName[];
  return {
    '@context': context,
    graph: [
      ...toScheme(absolute(edition, '/glossary/'), 'Glossary', termsOf(dataset)),
      ...names.flatMap((name) => scaleOf(name, dataset)),
    ],
  };
}

/** Address of a step of a scale, which is its id as a concept. */
export function conceptOf(edition: Edition, scale: ScaleName, step: string): string {
  return absolute(edition, `/method/#${scaleNames[scale].step}-${step}`);
}

function termsOf({ edition, terms }: Dataset): Concept[] {
  return terms.map(({ id, term, abbreviation, forms, body }) => {
    const others = [...(abbreviation === undefined ? [] : [abbreviation]), ...forms];
    const altLabel = [...new Set(others)].filter((label) => label !== term);
    return {
      id: permalink(edition, 'terms', id),
      prefLabel: term,
      ...(altLabel.length > 0 && { altLabel }),
      definition: body,
    };
  });
}

/** A scale has its order too, which a scheme alone does not keep. */
function scaleOf(name: ScaleName, { edition, scales }: Dataset): Record<string, unknown>[] {
  const scheme = permalink(edition, 'scales', name);
  const steps = scales.find(({ id }) => id === name)?.steps ?? [];
  const concepts = steps.map(({ id, label, meaning }) => ({
    id: conceptOf(edition, name, id),
    prefLabel: label,
    definition: meaning,
    notation: id,
  }));
  return [
    ...toScheme(scheme, scaleNames[name].title, concepts),
    {
      id: `${scheme}-order`,
      type: 'skos:OrderedCollection',
      prefLabel: `${scaleNames[name].title}, in order`,
      memberList: concepts.map(({ id }) => id),
    },
  ];
}

function toScheme(scheme: string, title: string, concepts: Concept[]): Record<string, unknown>[] {
  return [
    {
      id: scheme,
      type: 'skos:ConceptScheme',
      title,
      prefLabel: title,
      creator,
      licence: dataLicence.url,
      hasTopConcept: concepts.map(({ id }) => id),
    },
    ...concepts.map((concept) => ({
      ...concept,
      type: 'skos:Concept',
      inScheme: scheme,
      topConceptOf: scheme,
    })),
  ];
}
