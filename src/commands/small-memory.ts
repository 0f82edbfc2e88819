/**
 * Lets Vite's bundler give memory back as soon as it is free: 1.9 GiB in place of 2.1 at 10,000 entities.
 * Its allocator (mimalloc) reads this when the bundler is loaded, so this module is imported before Astro.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
