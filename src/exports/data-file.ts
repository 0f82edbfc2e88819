/** One file of the dataset. */
import { contentType, mediaTypeOf } from '../lib/media-types.ts';

/** A file with its path from `/data/`. */
export interface DataFile {
  path: string;
  /** What it holds, in a few words. */
  title: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** A file of text. */
export type TextFile = DataFile & { content: string };

/**
 * Gives a file the media type of its path.
 *
 * @param path - its path from `/data/`
 * @param title - what it holds, in a few words
 */
export function dataFile<Content extends DataFile['content']>(
  path: string,
  title: string,
  content: Content
): DataFile & { content: Content } {
  const mediaType = contentType(mediaTypeOf(`/data/${path}`)).replace('; ', ';');
  return { path, title, mediaType, content };
}
