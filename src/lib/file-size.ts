/** Writes a size as readers want it: `312 KB`. */
export function formatSize(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} KB`;
}
