/** Packs files into a ZIP archive. */
import { zipSync } from 'fflate';

/**
 * Packs files in their order; the same files give the same bytes in every version of Node.
 *
 * @param files - Contents by their paths in the archive.
 */
export function packZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: toZipTime('2000-01-01'), level: 9 });
}

/** Local time, because fflate writes local time: the bytes are the same in every time zone. */
export function toZipTime(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
