/** Loads the script of the comparison where the address names entities. */
import comparing from './compare-page.ts?worker&url';

if (location.search) void import(/* @vite-ignore */ comparing);
