/** Prose: free-standing pages, and editorial notes on the wording of the article. */
import type { Note } from '../schemas/note.ts';
import type { Page } from '../schemas/page.ts';
import { getRecord, listRecords } from './records.ts';

/** A page with its rendered text. */
export interface ProsePage extends Page {
  /** HTML of the text. */
  html: string;
}

/** Finds a page. Throws if there is none of this id. */
export function getPage(id: string): ProsePage {
  const { data, html } = getRecord('pages', id);
  return { ...data, html };
}

/** A note with its rendered text. */
export interface NoteItem extends Note {
  id: string;
  /** HTML of the text. */
  html: string;
}

/** Every note in its order. */
export function listNotes(): NoteItem[] {
  const notes = listRecords('notes').map(({ id, data, html }) => ({ id, ...data, html }));
  return notes.sort((a, b) => a.order - b.order);
}
