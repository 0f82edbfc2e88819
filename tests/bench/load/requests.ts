/** What readers ask for, as the load test repeats it. */
import { get } from 'node:http';
import type { WebServer } from '../../hosting/start-server.ts';

export interface LoadRequest {
  name: string;
  url: string;
  headers: Record<string, string>;
  /** Status of every answer. */
  status: number;
  /** Bytes of the answer's body, compressed. */
  bytes: number;
}

const pages = { home: '', 'an entity': 'entities/hikvision/', 'the article': 'article/' };

/** In: a server. Out: a request for each kind of page, one of a reader who comes back, and one for a file of data. */
export async function listRequests({ address }: WebServer): Promise<LoadRequest[]> {
  const entity = `${address}${pages['an entity']}`;
  const etag = (await fetch(entity)).headers.get('etag') ?? '';
  return Promise.all([
    ...Object.entries(pages).map(([name, path]) => measure(name, `${address}${path}`)),
    measure('an entity again (304)', entity, { 'If-None-Match': etag }),
    measure('an entity as JSON', `${address}entities/hikvision.json`),
  ]);
}

async function measure(name: string, url: string, more: Record<string, string> = {}) {
  const headers = { 'Accept-Encoding': 'gzip', ...more };
  const { status, bytes } = await ask(url, headers);
  return { name, url, headers, status, bytes };
}

/** `fetch` unpacks what it gets; the bytes of the answer are wanted as they come. */
function ask(url: string, headers: Record<string, string>) {
  return new Promise<{ status: number; bytes: number }>((resolve, reject) => {
    get(url, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
    }).on('error', reject);
  });
}
