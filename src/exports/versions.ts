/** Where a version of the dataset is kept for ever. */

/** Path of the page of a version, without the base. Example: `/data/v1.0.0/`. */
export function versionPath(version: string): string {
  return `/data/v${version}/`;
}

/** Name of the archive on that page. Example: `twenty-eight-1.0.0.zip`. */
export function archiveName(version: string): string {
  return `twenty-eight-${version}.zip`;
}
