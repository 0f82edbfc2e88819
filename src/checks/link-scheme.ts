/** Links use https, mailto, a record scheme or a path of the site; images are files of the site. */
import { httpsAddress } from '../lib/https-address.ts';
import { kindOfScheme } from '../markdown/remark-record-links.ts';
import { targetsIn, type Target } from './markdown-targets.ts';
import type { Rule } from './rule.ts';

const schemes = ['https', 'mailto', ...Object.keys(kindOfScheme)];

export const linkScheme: Rule = {
  id: 'link-scheme',
  description: `A link begins with /, # or one of ${schemes.map((name) => `${name}:`).join(' ')}; an image with /.`,
  check({ content }, report) {
    for (const record of content.records)
      for (const target of targetsIn(record)) {
        const message = faultOf(target);
        if (message !== undefined) report(target, message);
      }
  },
};

function faultOf({ url, isImage }: Target): string | undefined {
  if (isInternal(url)) return undefined;
  if (isImage)
    return `the image "${url}" is not of this site. Put it into public/ and begin with /`;
  const scheme = /^(?<scheme>[a-z][a-z\d+.-]*):/i.exec(url)?.groups?.['scheme'];
  if (scheme === undefined) return `the link "${url}" is relative. Begin it with /, # or https://`;
  if (scheme === 'https' && !httpsAddress.test(encodeURI(url)))
    return `the link "${url}" is not a plain https address. Write https:// and the host, no user name`;
  if (schemes.includes(scheme)) return undefined;
  const message = `the link "${url}" has the scheme "${scheme}:", which is not allowed.`;
  return `${message} Use https: or link a record, like entity:hikvision`;
}

/** Browsers resolve `//host` and `/\host` to another site. */
function isInternal(url: string): boolean {
  return /^(?:#|\/(?![/\\]))/.test(url);
}
