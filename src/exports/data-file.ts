/** One file of the dataset. */

/** A file with its path from `/data/`. */
export interface DataFile {
  path: string;
  /** What it holds, in a few words. */
  title: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
}
