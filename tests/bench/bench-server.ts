/** Serves files of a bench: built sites, compressed as hosts do, and TypeScript modules with their types taken away. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** What stands at an address: a folder or a text. */
export type Mount = { folder: string } | { text: string; type: string };

/** One answer: when, and its size, compressed, without headers. */
export interface Answer {
  at: number;
  size: number;
}

export interface BenchServer {
  address: string;
  /** Answers since they were last taken; those to workers too. */
  takeAnswers(): Answer[];
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const alreadyPacked = new Set(['application/octet-stream', 'font/woff2', 'image/png']);
const encoders = { br: brotliCompressSync, gzip: gzipSync };

/**
 * Starts a server on a free port.
 *
 * @param mounts - path prefix to content; the longest matching prefix applies
 * @param encoding - compression of texts
 */
export async function startServer(
  mounts: Record<string, Mount>,
  encoding: Encoding
): Promise<BenchServer> {
  const answers: Answer[] = [];
  const files = new Map<string, Packed>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://bench');
    const file = files.get(pathname) ?? pack(mounts, decodeURIComponent(pathname), encoding);
    files.set(pathname, file);
    response.writeHead(file.status, file.headers).end(file.body);
    answers.push({ at: Date.now(), size: file.body.length });
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    takeAnswers: () => answers.splice(0),
    close: () => void server.close(),
  };
}

/** A file as it is sent: found and compressed once, as hosts do, so that the time of neither is measured. */
interface Packed {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

interface Found {
  body: Buffer;
  type: string;
  /** Its name changes with its content, so that it may be kept for ever. */
  isHashed: boolean;
}

function find(mounts: Record<string, Mount>, pathname: string): Found | undefined {
  const places = Object.keys(mounts).filter((place) => pathname.startsWith(place));
  const [place] = places.sort((a, b) => b.length - a.length);
  const mount = place === undefined ? undefined : mounts[place];
  if (!mount || place === undefined) return undefined;
  if ('text' in mount) return { body: Buffer.from(mount.text), type: mount.type, isHashed: false };
  return readFile(path.join(mount.folder, pathname.slice(place.length)));
}

function readFile(file: string): Found | undefined {
  if (!existsSync(file)) return undefined;
  if (statSync(file).isDirectory()) return readFile(path.join(file, 'index.html'));
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const isTypeScript = path.extname(file) === '.ts';
  const body = isTypeScript ? Buffer.from(stripTypeScriptTypes(bytes.toString())) : bytes;
  return { body, type, isHashed: file.includes('/_astro/') };
}

function pack(mounts: Record<string, Mount>, pathname: string, encoding: Encoding): Packed {
  const asked = find(mounts, pathname);
  const found = asked ?? find(mounts, '/404.html');
  const status = asked ? 200 : 404;
  if (!found) return { status, headers: {}, body: Buffer.alloc(0) };
  const isPacked = alreadyPacked.has(found.type);
  return {
    status,
    headers: {
      'Content-Type': found.type,
      'Cache-Control': found.isHashed ? 'max-age=31536000, immutable' : 'max-age=600',
      ...(isPacked ? {} : { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' }),
    },
    body: isPacked ? found.body : encoders[encoding](found.body),
  };
}
