/** Editorial notes on the wording of the article. */
import { getCollection, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Note } from '../schemas/note.ts';

/** A note with its rendered text. */
export interface NoteItem extends Note {
  id: string;
  Text: AstroComponentFactory;
}

/** Every note in its order. */
export async function listNotes(): Promise<NoteItem[]> {
  const entries = await getCollection('notes');
  const notes = entries.map(async (entry) => ({
    id: entry.id,
    ...entry.data,
    Text: (await render(entry)).Content,
  }));
  return (await Promise.all(notes)).sort((a, b) => a.order - b.order);
}
