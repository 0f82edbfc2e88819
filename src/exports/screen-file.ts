/** The list check as one HTML file that opens from a disk: script, names and styles are in it, under its own policy. */
import { hashSource } from '../lib/content-security-policy.ts';
import { sha256 } from './checksum.ts';

/** Path of the file. */
export const screenFilePath = '/screen/twenty-eight-screen.html';

/** Parts of the file. */
export interface ScreenFileParts {
  /** HTML of the page of the list check. */
  page: string;
  styles: string;
  script: string;
  /** Address of the site, with a slash at the end. */
  site: string;
  /** Base path of the site, as links on the page have it. */
  base: string;
  /** Version of the data set, and the day on which its status was last checked. */
  version: string;
  checkedOn: string;
}

/** Writes the file. Throws if a part has what would end it early or ask for another file. */
export function toScreenFile(parts: ScreenFileParts): string {
  const { page, script, site, base, version, checkedOn } = parts;
  const styles = parts.styles.replaceAll(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');
  if (/url\(|<\//.test(styles)) throw new Error('The styles of the list check ask for a file.');
  if (/<\/script|<!--/i.test(script)) throw new Error('The script of the list check ends early.');
  const [desk] = /<screen-desk[\s\S]*<\/screen-desk>/.exec(page) ?? [];
  if (desk === undefined) throw new Error('The page of the list check has no desk.');
  const own = desk
    .replaceAll(`href="${base}`, `href="${site}`)
    .replace(/ data-names="[^"]*"/, '')
    .replace(/ data-integrity="[^"]*"/, '')
    .replace(/ data-base="[^"]*"/, ` data-base="${site}"`)
    .replace(/ data-program="[^"]*"/, ` data-program="${sha256(script)}"`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(styles, script)}">
<style>${styles}</style>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>List check in one file · Twenty-Eight</title>
</head>
<body>
<main>
<h1>Check a list</h1>
<div class="prose">
<p>Checks every name of a list against the 28 entities of <a href="${site}">Twenty-Eight</a>. This file has all that it needs and asks for nothing: your list stays on this device. A hit is a reason to look, not a finding.</p>
<p>Version ${version}, status as of ${checkedOn}; not a live screening list; not legal advice. Before you act, ask the official <a href="https://www.trade.gov/consolidated-screening-list">Consolidated Screening List</a>. If nothing happens here, save this file and open it from the disk.</p>
</div>
${own}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function policyOf(styles: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(styles)}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
