/** Editorial notes on the wording of the article. */
import type { Note } from '../schemas/note.ts';
import { listRecords } from './records.ts';

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
