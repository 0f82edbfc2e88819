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
  const entries = listRecords('notes');
  const notes = entries.map((entry) => ({
    id: entry.id,
    ...entry.data,
    html: entry.html,
  }));
  return notes.sort((a, b) => a.order - b.order);
}
