/** Astro's own command line (`dev`, `preview`, `check`), without telemetry. */
import './no-telemetry.ts';

await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
