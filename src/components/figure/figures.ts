/** Every figure of the pages that others can take as a file. Those of police bodies on their own maps are in `components/map/`. */
import { companyCities } from '../map/company-marks.ts';
import { claimsByParagraph, listClaims } from '../../data/claims.ts';
import { entityIds } from '../../data/entities.ts';
import { getEntityPage } from '../../data/entity-page.ts';
import { listEvents, touchingEvents } from '../../data/events.ts';
import { historyRowInWords } from '../../data/history-words.ts';
import { listBodyPlaces, listCompanyPlaces } from '../../data/places.ts';
import { getScale } from '../../data/scales.ts';
import { titleOfPlaces } from '../map/map-rows.ts';
import { historyFigureId } from '../../exports/reuse.ts';
import { addressOf } from '../../lib/addresses.ts';
import { drawDatedRows } from './dates-figure.ts';
import type { Figure } from './figure.ts';
import { drawPlaces } from './places-figure.ts';
import { drawScore } from './score-figure.ts';

/** Makes the figures; equal records give equal figures. */
export function listFigures(): Figure[] {
  return [mapFigure(), scoreFigure(), timelineFigure(), ...entityIds().map(historyFigure)];
}

function mapFigure(): Figure {
  const bodies = listBodyPlaces();
  const companies = companyCities(listCompanyPlaces());
  return {
    id: 'map',
    title: titleOfPlaces(bodies, companies),
    page: '/#map',
    notes: [
      'A mark is at the city of the seat, not at the building; marks that would cover each other are moved apart.',
      'Boundaries: Apache ECharts 4.9.0, Apache License 2.0, simplified; drawn as that dataset has them, no position taken.',
    ],
    ...drawPlaces(bodies, companies),
  };
}

function scoreFigure(): Figure {
  return {
    id: 'article',
    title: `The verdicts on the ${listClaims().length} claims, in the article’s order`,
    page: '/article/',
    notes: [
      'A measure for each paragraph, by its number; a mark for each claim, its row the verdict.',
    ],
    ...drawScore(claimsByParagraph(), getScale('verdicts')),
  };
}

function timelineFigure(): Figure {
  const { events, rows, years } = touchingEvents(listEvents());
  const worded = rows.map((row, index) => ({ ...row, words: events[index]?.title ?? '' }));
  return {
    id: 'timeline',
    title: `The ${events.length} events that touch the 28`,
    page: '/timeline/',
    notes: ['The line begins when the rule takes effect.'],
    ...drawDatedRows(worded, years),
  };
}

function historyFigure(entity: string): Figure {
  const { name, history, sparkline } = getEntityPage(entity);
  const rows = history.map((item) => ({
    on: item.on,
    isStart: item.kind === 'listing',
    words: historyRowInWords(item),
  }));
  return {
    id: historyFigureId(entity),
    title: `${name}: dates of the listing and of later lists`,
    page: addressOf('entities', entity),
    notes: ['The line begins at the listing.'],
    ...drawDatedRows(rows, sparkline.years),
  };
}
