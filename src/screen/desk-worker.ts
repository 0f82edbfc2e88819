/** The worker of the desk: answers one request after another. A check is cancelled by ending the worker. */
import { restoreEntry, type NamesFile } from '../search/names/name-entry.ts';
import { buildNamesIndex } from '../search/names/names-index.ts';
import type { Columns } from './columns.ts';
import type { DecisionMade } from './decisions.ts';
import type { Encoding } from './decode.ts';
import { Desk, type DeskParts, type Filter } from './desk.ts';
import { ListFault } from './limits.ts';
import type { Progress } from './progress.ts';
import { readProof, runAgain, type Proof } from './verify.ts';

let desk: Desk | undefined;

function theDesk(): Desk {
  if (desk) return desk;
  throw new Error('The names are not loaded.');
}

/** What the page can ask, by name. */
const actions = {
  start: (parts: DeskParts) => {
    desk = new Desk(parts);
  },
  open: ({
    bytes,
    file,
    encoding,
  }: {
    bytes: Uint8Array<ArrayBuffer>;
    file: string;
    encoding?: Encoding;
  }) => theDesk().open(bytes, file, encoding),
  run: ({ columns, last }: { columns: Columns; last?: string }) =>
    theDesk().run(columns, last, (progress) => post({ progress })),
  load: ({ text }: { text: string }) => theDesk().load(text),
  view: ({ filter, most }: { filter: Filter; most: number }) => theDesk().view(filter, most),
  viewOthers: ({ most }: { most: number }) => theDesk().viewOthers(most),
  decide: (made: DecisionMade) => theDesk().decide(made),
  save: ({ kind }: { kind: 'json' | 'csv' | 'xlsx' }) => theDesk().save(kind),
  readProof: ({ text }: { text: string }) => readProof(text),
  runAgain: ({ names, proof }: { names: string; proof: Proof }) => {
    const { entries } = JSON.parse(names) as NamesFile;
    return runAgain(buildNamesIndex(entries.map(restoreEntry)), proof);
  },
};

/** Actions by name, as the page calls them. */
export type Actions = typeof actions;

/** A message of the page. */
export interface Request {
  id: number;
  action: keyof Actions;
  /** What the action takes. */
  input: unknown;
}

/** A message of the worker. A fault is a sentence for the reader. */
export type Answer =
  { progress: Progress } | { id: number; output: unknown } | { id: number; fault: string };

/** Answers the messages of the page. */
export function serve(): void {
  addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));
}

async function answer({ id, action, input }: Request): Promise<void> {
  try {
    const act = actions[action] as (input: unknown) => unknown;
    post({ id, output: await act(input) });
  } catch (error) {
    const fault = error instanceof ListFault ? error.message : describe(error);
    post({ id, fault });
  }
}

function describe(error: unknown): string {
  return `The list could not be checked: ${error instanceof Error ? error.message : String(error)}. Please tell us of it with a part of the list that shows it.`;
}

function post(message: Answer): void {
  (self as unknown as { postMessage: (message: Answer) => void }).postMessage(message);
}
