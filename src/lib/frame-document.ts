/** The document of a frame that only loads a script, for controls that run no script before their use. */
import { pagePolicy } from './content-security-policy.ts';

export interface FrameDocument {
  /** Title of the document, for readers who come across it. */
  title: string;
  /** Address of the module that it loads. */
  script: string;
  /** Values for the script, as data attributes of its element. Example: `{ base: '/record/' }`. */
  data?: Readonly<Record<string, string>>;
}

/** Writes the HTML of the document; values hold addresses of the site and need no escaping. */
export function writeFrameDocument({ title, script, data = {} }: FrameDocument): string {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
  return [
    '<!doctype html>',
    '<html lang="en"><head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${title}</title>`,
    `<script type="module" src="${script}"${attributes.join('')}></script>`,
    '</head><body></body></html>',
    '',
  ].join('\n');
}
