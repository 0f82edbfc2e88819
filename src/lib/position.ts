/** A place in a file, as messages name it. */
export interface Position {
  /** Path as shown. Example: `content/entities/hikvision.md`. */
  file: string;
  /** Line and column count from 1. */
  line: number;
  column: number;
}

/** The beginning of a file or folder, by its path as shown. */
export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}
