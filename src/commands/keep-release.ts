/** Keeps a version of the dataset for ever: its data package as one archive, and its names index, in the public folder. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { sha256 } from '../exports/checksum.ts';
import { archiveName, versionPath } from '../exports/versions.ts';
import { packZip } from '../lib/zip.ts';

/** What is kept, and from where. */
export interface ReleaseFolders {
  /** Folder of the built site. */
  site: string;
  /** Public folder of the repository, which is copied into each build. */
  kept: string;
}

/** Bytes of an archive; the repository keeps each for ever. */
const mostBytes = 1_000_000;

/**
 * Writes the archive of a version and its checksum, and copies the names index. What is kept never changes.
 *
 * @returns Paths of the files of the version, from the working folder.
 * @throws If the version is kept with another content, is too large, or is not the one of the built site.
 */
export function keepRelease(version: string, { site, kept }: ReleaseFolders): string[] {
  const archive = packTables(version, path.join(site, 'data'));
  if (archive.length > mostBytes)
    throw new Error(`The archive has ${archive.length} bytes, more than ${mostBytes}`);
  const folder = path.join(kept, versionPath(version));
  const file = path.join(folder, archiveName(version));
  if (existsSync(file) && sha256(readFileSync(file)) !== sha256(archive))
    throw new Error(
      `Version ${version} is published with another content. Add a new release to content/releases/`
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, archive);
  const sums = path.join(folder, 'SHA256SUMS');
  writeFileSync(sums, `${sha256(archive)}  ${archiveName(version)}\n`);
  return [file, sums, ...keepNames(version, { site, kept })];
}

/** The data package: its description and the files that it names. The same files give the same bytes. */
function packTables(version: string, data: string): Uint8Array {
  const description = readFileSync(path.join(data, 'datapackage.json'));
  const built = JSON.parse(description.toString()) as {
    version: string;
    resources: { path: string }[];
  };
  if (built.version !== version)
    throw new Error(`The built site has version ${built.version}, not ${version}`);
  const inside = (file: string) => `twenty-eight-${version}/${file}`;
  const files = built.resources.map(
    ({ path: file }) => [inside(file), readFileSync(path.join(data, file))] as const
  );
  return packZip({ [inside('datapackage.json')]: description, ...Object.fromEntries(files) });
}

/** So that a proof of a search can be run again; the index that is kept of a version stays. */
function keepNames(version: string, { site, kept }: ReleaseFolders): string[] {
  if (namesIndexes(path.join(kept, 'search'), version).length > 0) return [];
  return namesIndexes(path.join(site, 'search'), version).map((name) => {
    const copy = path.join(kept, 'search', name);
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(path.join(site, 'search', name), copy);
    return copy;
  });
}

function namesIndexes(folder: string, version: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((name) => {
    if (!/^names\..*\.json$/.test(name)) return false;
    const index = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { version: string };
    return index.version === version;
  });
}
