/** Packs the built pages, and what they lead to, into an archive that opens from a disk. */
import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { Zip, type ZipInputFile } from 'fflate';
import { sha256 } from '../exports/checksum.ts';
import {
  siteCopyPath,
  toCopiedPage,
  toCopiedStyles,
  type BuiltSite,
} from '../exports/site-copy.ts';
import { screenFilePath } from '../exports/screen-file.ts';
import { formatSize } from '../lib/file-size.ts';
import { toZipTime } from '../lib/zip.ts';

const archiveName = path.posix.basename(siteCopyPath);

/**
 * Goes last: it packs what the other integrations have made.
 *
 * @param indexed - Waits for Pagefind, which reads the pages while they are packed.
 */
export function siteCopy(indexed: () => Promise<void>): AstroIntegration {
  let root = '';
  return {
    name: 'twenty-eight:site-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const archive = await pack(collectFiles(folder, root), releaseOf(folder));
        await indexed();
        publish(folder, archive);
        logger.info(`${formatSize(archive.length)} packed`);
      },
    },
  };
}

type Files = Map<string, Uint8Array>;

/** Every page, and every file that one of them leads to. */
function collectFiles(folder: string, root: string): Files {
  const built = globSync('**', { cwd: folder, withFileTypes: true })
    // Archives stay on the site: this one, and those of the versions.
    .filter((file) => file.isFile() && !file.name.endsWith('.zip'))
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  const copied = new Set(built);
  const site: BuiltSite = { root, has: (file) => copied.has(file) };
  const files: Files = new Map();
  const waiting = built.filter((file) => path.basename(file) === 'index.html');
  for (const file of waiting) {
    if (files.has(file)) continue;
    const bytes = readFileSync(path.join(folder, file));
    const copy = copyOf(file, bytes, site);
    files.set(file, copy === undefined ? bytes : new TextEncoder().encode(copy.content));
    waiting.push(...(copy?.links ?? []));
  }
  return files;
}

function copyOf(file: string, bytes: Buffer, site: BuiltSite) {
  // It opens from a disk as it is.
  if (file === screenFilePath.slice(1)) return undefined;
  if (file.endsWith('.html')) return toCopiedPage(file, bytes.toString(), site);
  if (file.endsWith('.css')) return toCopiedStyles(file, bytes.toString(), site);
  return undefined;
}

/** Version and day, from the data package of this build. */
interface BuiltRelease {
  version: string;
  created: string;
}

function releaseOf(folder: string): BuiltRelease {
  return JSON.parse(
    readFileSync(path.join(folder, 'data/datapackage.json'), 'utf8')
  ) as BuiltRelease;
}

const deflate = promisify(deflateRaw);
/** Threads that Node has for such work; each compression takes a quarter of a megabyte while it waits for one. */
const threads = 4;

/**
 * Packs the files, compressed in threads. With sorted names and the day of the release as the time of every file, the
 * same site gives the same bytes in one version of Node.
 */
async function pack(files: Files, { version, created }: BuiltRelease): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  const about = { compression: 8, mtime: toZipTime(created.slice(0, 10)) };
  const waiting = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).values();
  const addWaiting = async () => {
    for (const [name, content] of waiting) {
      const filename = `twenty-eight-${version}/${name}`;
      const file: ZipInputFile = { ...about, filename, size: content.length, crc: crc32(content) };
      zip.add(file);
      file.ondata?.(null, await deflate(content, { level: 9 }), true);
    }
  };
  await Promise.all(Array.from({ length: threads }, addWaiting));
  zip.end();
  return Buffer.concat(chunks);
}

/** Adds the archive, its checksum, and its size on the page that offers it. */
function publish(folder: string, archive: Uint8Array): void {
  writeFileSync(path.join(folder, siteCopyPath), archive);
  appendFileSync(path.join(folder, 'data/SHA256SUMS'), `${sha256(archive)}  ${archiveName}\n`);
  const page = path.join(folder, 'data/index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace(sizePlace, `(${formatSize(archive.length)})`));
}

const sizePlace = '<span data-size-of-site-copy></span>';
