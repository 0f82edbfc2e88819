/** `security.txt` (RFC 9116): where to report a vulnerability. Its dates come from the content. */
import { absolute, type Edition } from '../lib/edition.ts';

/** Page and section that say how an error is reported; the record has no other address. */
export const contactPath = '/method/#how-to-report-an-error';

/** RFC 9116 advises less than a year; the workflow "Upkeep" fails 30 days before. */
const daysOfValidity = 364;

/** Writes the file; it expires 364 days after the day of the release. */
export function toSecurityTxt(edition: Edition): string {
  const fields = {
    Contact: absolute(edition, contactPath),
    Expires: `${expiryOf(edition.date)}T00:00:00Z`,
    'Preferred-Languages': 'en',
    Canonical: absolute(edition, '/.well-known/security.txt'),
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** Day on which the file of a release expires. Days are like `2026-11-23`. */
export function expiryOf(releaseDay: string): string {
  const expiry = new Date(`${releaseDay}T00:00:00Z`);
  expiry.setUTCDate(expiry.getUTCDate() + daysOfValidity);
  return expiry.toISOString().slice(0, 10);
}
