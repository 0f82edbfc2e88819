/**
 * Keeps results of pure functions between builds, in a folder that is safe to delete at any time.
 * A key holds every input: what goes in, all source code, all versions of packages and of Node. Files are written
 * under another name and renamed, so two builds at once never read half a file.
 */
import { createHash, randomUUID } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processSingleton } from './process-singleton.ts';

const folder = path.resolve(process.env['CACHE_DIR'] ?? 'node_modules/.cache/twenty-eight');
const atStart = processSingleton('build-cache', () => ({ code: '' }));

/** Called when a build starts. Without it nothing is kept: tests try the real thing, and the code may change under `dev`. */
export function openBuildCache(): void {
  atStart.code = digestCode();
}

/**
 * Reads a result of an earlier build.
 *
 * @param name - Name of the kind of result.
 * @param input - All that the result depends on, except code.
 * @returns The result; `undefined` if none was kept.
 */
export function readKept(name: string, input: string): Uint8Array<ArrayBuffer> | undefined {
  if (!isOpen()) return undefined;
  try {
    return new Uint8Array(readFileSync(fileOf(name, input)));
  } catch {
    return undefined;
  }
}

/**
 * Keeps a result for later builds. If the cache cannot be written, the next build makes the result again.
 *
 * @param name - Name of the kind of result.
 * @param input - All that the result depends on, except code.
 */
export function keep(name: string, input: string, result: Uint8Array): void {
  if (!isOpen()) return;
  const file = fileOf(name, input);
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(unfinished, result);
    renameSync(unfinished, file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Takes a result of an earlier build, or makes it and keeps it.
 *
 * @param name - Name of the kind of result.
 * @param input - All that the result depends on, except code.
 */
export async function takeOrMake(
  name: string,
  input: unknown,
  make: () => Promise<Uint8Array<ArrayBuffer>>
): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(input);
  const kept = readKept(name, key);
  if (kept) return kept;
  const made = await make();
  keep(name, key, made);
  return made;
}

function fileOf(name: string, input: string): string {
  return path.join(folder, name, digest([atStart.code, input]));
}

let isSameCode: boolean | undefined;

/** Code that was edited while this build bundled it may be the old or the new one: then nothing is kept or taken. */
function isOpen(): boolean {
  return atStart.code !== '' && (isSameCode ??= atStart.code === digestCode());
}

/** Any change of code makes every key new; that is rare compared with changes of content, and nothing can be forgotten. */
function digestCode(): string {
  const files = ['package-lock.json', ...globSync('src/**/*.*').sort()];
  const { version, platform, arch } = process;
  return digest([version, platform, arch, ...files.flatMap((file) => [file, readFileSync(file)])]);
}

function digest(parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
