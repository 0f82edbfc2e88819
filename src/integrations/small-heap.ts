/** Keeps the memory of a build near what it needs: V8 by itself lets the heap grow to four times that before it tidies. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';
import { forgetRecords } from '../content/parsed-once.ts';

export function smallHeap(): AstroIntegration {
  return {
    name: 'twenty-eight:small-heap',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') setFlagsFromString('--heap-growing-percent=50');
      },
      'astro:build:start': () => {
        forgetRecords();
        collectGarbage();
      },
    },
  };
}

/** What reading has left makes room before Vite copies all records several times over. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
