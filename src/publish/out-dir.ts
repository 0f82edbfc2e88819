/** Where the site goes: `dist/`, or the folder that `OUT_DIR` names. */
export function outDir(): string {
  return process.env['OUT_DIR'] ?? 'dist';
}
