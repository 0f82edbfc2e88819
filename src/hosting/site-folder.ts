/** Where the built files belong below the folder that a web server reads. */

/** In: the base path of the site. Out: the place, as a part of a sentence. */
export function siteFolder(base: string): string {
  return base === '/' ? 'the root' : `the folder ${base.slice(1)} of the root`;
}
