/** `npm run preview`: serves the built site. */
import { serveSite } from './serve-site.ts';

try {
  await serveSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
