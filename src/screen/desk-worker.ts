/** The worker of the desk: answers the requests of the page. */
import { omit } from '../lib/omit.ts';
import { restoreEntry, type NamesFile } from '../search/names/name-entry.ts';
import { buildNamesIndex } from '../search/names/names-index.ts';
import type { Columns } from './columns.ts';
import type { DecisionMade } from './decisions.ts';
import { Desk, type DeskParts, type Filter } from './desk.ts';
import { ListFault } from './limits.ts';
import type { Progress } from './progress.ts';
import type { ReadingChoice } from './read-list.ts';
import { readProof, runAgain, toOutcome, type Proof } from './verify.ts';

let desk: Desk | undefined;
let proof: Proof | undefined;

function theDesk(): Desk {
  if (desk) return desk;
  throw new Error('The names are not loaded.');
}

/** Which lines of many. */
interface Part {
  from: number;
  most: number;
}

/** What the page can ask, by name. */
const actions = {
  start: (parts: DeskParts) => {
    desk = new Desk(parts);
  },
  open: ({ content, file, choice }: { content: Blob; file: string; choice: ReadingChoice }) =>
    theDesk().open(content, file, choice),
  run: ({ columns, last }: { columns: Columns; last: Blob | undefined }) =>
    theDesk().run(columns, last, (progress) => post({ progress })),
  cancel: () => theDesk().cancel(),
  load: ({ content }: { content: Blob }) => theDesk().load(content),
  view: ({ filter, from, most }: Part & { filter: Filter }) => theDesk().view(filter, from, most),
  viewOthers: ({ from, most }: Part) => theDesk().viewOthers(from, most),
  decide: (made: DecisionMade) => theDesk().decide(made),
  save: ({ kind }: { kind: 'json' | 'csv' | 'xlsx' }) => theDesk().save(kind),
  readProof: async ({ content }: { content: Blob }) => {
    proof = await readProof(await content.text());
    return { ...omit(proof, 'questions'), asked: proof.questions.length };
  },
  runAgain: ({ names, most }: { names: string; most: number }) => {
    const index = buildNamesIndex((JSON.parse(names) as NamesFile).entries.map(restoreEntry));
    return toOutcome(proof ? runAgain(index, proof) : [], most);
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
