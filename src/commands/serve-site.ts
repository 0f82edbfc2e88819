/** Serves the built site on this machine. */
import './no-telemetry.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'astro';
import { outDir } from '../publish/publish-site.ts';

/**
 * Serves the site in `dist/`, or where `OUT_DIR` says, on port 4321 or `PORT`, else the next free one, and prints its
 * address.
 *
 * @throws If there is no site.
 */
export async function serveSite(): Promise<void> {
  if (!existsSync(path.resolve(outDir(), 'index.html')))
    throw new Error(`There is no site in ${outDir()}: run npm run build first.`);
  // Astro's preview otherwise answers 404 for a file without an ending, such as SHA256SUMS.
  const server = await preview({ logLevel: 'error', trailingSlash: 'ignore' });
  const [address] = server.urls?.local ?? [];
  console.log(`Site served at ${address}  (end with Ctrl+C)`);
}
