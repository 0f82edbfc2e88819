/** The bench of pages: their weight, when a slow phone shows them, and what Lighthouse says of them. */
import { benchLighthouse } from './lighthouse.ts';
import { benchPaint } from './paint.ts';
import { benchWeight } from './weight.ts';

/** In: folder of the built site. Prints everything. */
export async function benchPages(site: string): Promise<void> {
  await benchWeight(site);
  await benchPaint(site);
  await benchLighthouse(site);
}
