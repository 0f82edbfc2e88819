/** Serves files of a bench: built sites, compressed as hosts do, and TypeScript modules with their types taken away. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
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
};
const encoders = { br: brotliCompressSync, gzip: gzipSync };

/** Starts a server on a free port. In: what stands where (the longest beginning counts), and how texts are compressed. */
export async function startServer(
  mounts: Record<string, Mount>,
  encoding: Encoding
): Promise<BenchServer> {
  const answers: Answer[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://bench');
    const size = answer(response, find(mounts, decodeURIComponent(pathname)), encoding);
    answers.push({ at: Date.now(), size });
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    takeAnswers: () => answers.splice(0),
    close: () => void server.close(),
  };
}

interface Found {
  body: Buffer;
  type: string;
}

function find(mounts: Record<string, Mount>, pathname: string): Found | undefined {
  const places = Object.keys(mounts).filter((place) => pathname.startsWith(place));
  const [place] = places.sort((a, b) => b.length - a.length);
  const mount = place === undefined ? undefined : mounts[place];
  if (!mount || place === undefined) return undefined;
  if ('text' in mount) return { body: Buffer.from(mount.text), type: mount.type };
  return readFile(path.join(mount.folder, pathname.slice(place.length)));
}

function readFile(file: string): Found | undefined {
  if (!existsSync(file)) return undefined;
  if (statSync(file).isDirectory()) return readFile(path.join(file, 'index.html'));
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const isTypeScript = path.extname(file) === '.ts';
  return { body: isTypeScript ? Buffer.from(stripTypeScriptTypes(bytes.toString())) : bytes, type };
}

/** Out: number of bytes sent. */
function answer(response: ServerResponse, found: Found | undefined, encoding: Encoding): number {
  if (!found) {
    response.writeHead(404).end();
    return 0;
  }
  const isPacked = found.type === 'application/octet-stream';
  const body = isPacked ? found.body : encoders[encoding](found.body);
  response.writeHead(200, {
    'Content-Type': found.type,
    ...(isPacked ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(body);
  return body.length;
}
