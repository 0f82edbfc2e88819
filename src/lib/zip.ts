/** Packs files into a ZIP archive. */
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough, zipSync } from 'fflate';

type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Packs files in their order; the same files give the same bytes in every version of Node.
 *
 * @param files - Contents by their paths in the archive.
 */
export function packZip(files: Files): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: toZipTime('2000-01-01'), level: 9 });
}

/**
 * Packs many files in a third of the time; the bytes are the same in one version of Node.
 *
 * @param files - Contents by their paths in the archive.
 * @param day - Time of every file, ISO 8601.
 */
export function packLargeZip(files: Files, day: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(files)) {
    const file = Object.assign(new DeflatedFile(name), { mtime: toZipTime(day) });
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** A file that Node compresses. */
class DeflatedFile extends ZipPassThrough {
  override compression = 8;

  protected override process(content: Uint8Array, isLast: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(content, { level: 9 })), isLast);
  }
}

/** Local time, because fflate writes local time: the bytes are the same in every time zone. */
function toZipTime(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
