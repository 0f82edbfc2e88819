/** The load test: how many readers one nginx with the offered configuration serves. On this machine's loopback only. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import autocannon, { type Result } from 'autocannon';
import { nginx } from '../hosting/nginx.ts';
import { startServer, type WebServer } from '../hosting/start-server.ts';
import { listRequests, type LoadRequest } from './load/requests.ts';
import { median } from './median.ts';
import { printTable } from './print-table.ts';

const runs = 5;
const seconds = 5;
const connections = 50;

/** In: folder of the built site. Prints the medians for each kind of page, compressed while sent and beforehand. */
export async function benchLoad(site: string): Promise<void> {
  if (!nginx.version) {
    console.log('\nLoad test: skipped, nginx is not installed (apt-get install nginx-light).');
    return;
  }
  const server = await startServer(nginx, { base: '/', dir: site });
  try {
    console.log(`\nLoad on loopback, nginx ${nginx.version}`);
    console.log(
      `  ${connections} connections, median of ${runs} runs of ${seconds} s; the client shares the machine`
    );
    await printLoad('Compressed while it is sent', server);
    compressFiles(server.folder);
    await printLoad('Compressed beforehand (gzip_static)', server);
  } finally {
    server.stop();
  }
}

async function printLoad(heading: string, server: WebServer): Promise<void> {
  const rows = [];
  for (const request of await listRequests(server)) rows.push(await measure(request));
  const columns = ['what is asked for', 'bytes', 'requests/s', 'p50 ms', 'p99 ms', 'MB/s'];
  printTable(heading, columns, rows);
}

async function measure(request: LoadRequest): Promise<(string | number)[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await load(request));
  const middle = (valueOf: (result: Result) => number) => median(results.map(valueOf));
  return [
    request.name,
    request.bytes,
    Math.round(middle(({ requests }) => requests.average)),
    middle(({ latency }) => latency.p50),
    middle(({ latency }) => latency.p99),
    (middle(({ throughput }) => throughput.average) / 1e6).toFixed(1),
  ];
}

/** Throws where an answer is not what it was before the load: figures of errors would say nothing. */
async function load({ url, headers, status }: LoadRequest): Promise<Result> {
  const result = await autocannon({ url, headers, connections, duration: seconds });
  const others = Object.keys(result.statusCodeStats).filter((code) => code !== String(status));
  if (result.errors + result.timeouts + others.length > 0)
    throw new Error(
      `${url}: ${result.errors} errors, ${result.timeouts} timeouts, ${others.join(' ')}`
    );
  return result;
}

/** What the README offers for busy sites: a compressed copy beside each text. */
function compressFiles(folder: string): void {
  for (const file of globSync('**/*.{html,css,js,json,svg,xml}', { cwd: folder })) {
    const place = path.join(folder, file);
    writeFileSync(`${place}.gz`, gzipSync(readFileSync(place), { level: 9 }));
  }
}
