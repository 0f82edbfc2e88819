/** Packs files into a ZIP archive. */
import { zipSync } from 'fflate';

/**
 * Packs files in their order; the same files and day give the same bytes.
 *
 * @param files - Contents by their paths in the archive.
 * @param day - Time of every file, ISO 8601; a fixed day where none is given.
 */
export function packZip(
  files: Readonly<Record<string, Uint8Array>>,
  day = '2000-01-01'
): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Local time, because fflate writes local time: the bytes are the same in every time zone.
  return zipSync(files, { mtime: new Date(year, month - 1, date), level: 9 });
}
