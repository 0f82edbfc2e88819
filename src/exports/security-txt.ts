/** `security.txt` (RFC 9116): whom to tell of a fault in the safety of the site. Its dates come from the content. */
import { absolute } from './edition.ts';
import type { Edition } from '../data/releases.ts';

/** Page and section that say how an error is reported; the record has no other address. */
export const contactPath = '/method/#how-to-report-an-error';

/** RFC 9116 advises less than a year. */
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

/** Day on which the contact of a release is no longer to be trusted. In and out: `2026-11-23`. */
export function expiryOf(releaseDay: string): string {
  const expiry = new Date(`${releaseDay}T00:00:00Z`);
  expiry.setUTCDate(expiry.getUTCDate() + daysOfValidity);
  return expiry.toISOString().slice(0, 10);
}

/**
 * Counts the days from one day to another.
 *
 * @param day - The later day, ISO 8601.
 * @param today - The earlier day, ISO 8601.
 */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}
