/** The history and the later lists of an entity in few words. */
import { formatDay } from '../lib/days.ts';
import type { LaterList } from '../schemas/entity.ts';
import { laterListNames, namedPartyWords } from '../schemas/words.ts';
import type { HistoryItem } from './entity-history.ts';

/** A later list in a few words. Example: `NS-CMIC List (its group parent)`. */
export function laterListLabel({ list, names }: Pick<LaterList, 'list' | 'names'>): string {
  return laterListNames[list] + namedPartyWords[names].note;
}

/** The steps on a later list in one line. Example: `listed 12 March 2021; removed 7 January 2025`. */
export function listStepsInWords(dates: LaterList['dates']): string {
  return dates.map(({ on, what }) => `${what} ${formatDay(on)}`).join('; ');
}

/** A step as a row of the history says it, in one text. */
export function historyRowInWords({ kind, title, text, dispute, list }: HistoryItem): string {
  const what = list ? laterListLabel(list) : title;
  return `${what}${kind === 'later-list' ? `: ${text}` : ''}${dispute ? ' (sources disagree)' : ''}`;
}

/** The end of a later listing that was ended again. Example: ` (removed 7 January 2025)`; else nothing. */
export function removalInWords({ dates }: Pick<LaterList, 'dates'>): string {
  const last = dates.at(-1);
  return last?.what === 'removed' ? ` (removed ${formatDay(last.on)})` : '';
}

/** A history in one sentence, each later list with its first date. Example: `listed 9 October 2019; SDN List 9 July 2020`. */
export function historyInWords(history: readonly HistoryItem[]): string {
  return history.filter(isFirstOfStatement).map(stepInWords).join('; ');
}

function isFirstOfStatement(
  item: HistoryItem,
  index: number,
  history: readonly HistoryItem[]
): boolean {
  return history.findIndex(({ statement }) => statement.id === item.statement.id) === index;
}

function stepInWords({ on, kind, list, dispute }: HistoryItem): string {
  const what = list ? laterListLabel(list) : stepWords[kind];
  return `${what} ${formatDay(on)}${dispute ? ' (sources disagree)' : ''}`;
}

const stepWords: Record<HistoryItem['kind'], string> = {
  listing: 'listed',
  amendment: 'amended',
  'later-list': 'named on a list',
};

/** The later lists of an entity in one line, and whether others were searched. */
export function laterListsInWords(entity: {
  laterLists: readonly LaterList[];
  isSearched: boolean;
}): string {
  const lists = entity.laterLists.map((list) => laterListLabel(list) + removalInWords(list));
  if (lists.length === 0) return noLaterList(entity.isSearched);
  return lists.join(', ') + (entity.isSearched ? '' : `; ${othersNotSearched}`);
}

/** Words for an empty list of later lists: nothing is claimed where nothing was searched. */
export function noLaterList(isSearched: boolean): string {
  return isSearched ? 'None found in the lists that were searched' : 'Not searched';
}

/** Follows the later lists of an entity for which no search of others is recorded. */
export const othersNotSearched = 'others not searched';
