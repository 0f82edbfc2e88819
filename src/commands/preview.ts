/** `npm run preview`: serves the built site. */
import { serveSite } from './serve-site.ts';

try {
  console.log(`Site served at ${await serveSite()}  (end with Ctrl+C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
