/** The dates of the record as a calendar (iCalendar, RFC 5545): all-day events that any calendar can subscribe to. */
import type { Dataset } from '../data/dataset.ts';
import { listedName } from '../data/entity-names.ts';
import { addressOf } from '../lib/addresses.ts';
import { absolute } from '../lib/edition.ts';

/** One or more whole days. */
interface CalendarDate {
  /** Path of the statement or event, which identifies the date with `step`. */
  path: string;
  /** Number of the date on its statement, counted from 1. */
  step: number;
  /** First and last day, ISO 8601. */
  from: string;
  to: string;
  summary: string;
  description: string;
}

/** Writes every exact day of the later lists, and of the events that touched the 28; dates of a month are left out. */
export function toCalendar(dataset: Dataset): string {
  const { edition } = dataset;
  const stamp = `${compact(edition.date)}T000000Z`;
  const events = [...listDates(dataset), ...eventDates(dataset)].flatMap((date) => [
    'BEGIN:VEVENT',
    `UID:${date.path.replace(/[/#]+/g, '.').replace(/^\.|\.$/g, '')}.${date.step}@twenty-eight`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date.from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date.to))}`,
    `SUMMARY:${escapeText(date.summary)}`,
    `DESCRIPTION:${escapeText(date.description)}`,
    `URL:${absolute(edition, date.path)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Twenty-Eight//${edition.version}//EN`],
    ...['X-WR-CALNAME:Twenty-Eight: dates of the record', ...events, 'END:VCALENDAR'],
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function listDates({ entities }: Dataset): CalendarDate[] {
  return entities.flatMap((entity) =>
    entity.laterLists.flatMap(({ id, title, dates, basis, names, listedAs }) =>
      dates.flatMap(({ on, what }, index) => {
        const name = listedName(entity);
        const party = names === 'entity' ? name : listedAs;
        /** Then `what` names those officials of the list whom the day concerns. */
        const isOfSome = names === 'officials' && what !== 'listed';
        const about = party === name ? '' : ` On the record of ${name}.`;
        return toDays(on).map((days) => ({
          ...days,
          path: addressOf('entities', entity.id, id),
          step: index + 1,
          summary: isOfSome ? `${title}: ${what}` : `${party}: ${what}, ${title}`,
          description: `How it is known: ${basis}.${about}`,
        }));
      })
    )
  );
}

function eventDates({ events }: Dataset): CalendarDate[] {
  return events
    .filter(({ touchesThe28 }) => touchesThe28)
    .flatMap(({ id, date, until, title, body, notEstablished }) =>
      toDays(date, until).map((days) => ({
        ...days,
        path: addressOf('events', id),
        step: 1,
        summary: title,
        description: notEstablished ? `Not established: ${notEstablished}\n${body}` : body,
      }))
    );
}

/** No days where a date is only a month or a year. */
function toDays(from: string, to = from): Pick<CalendarDate, 'from' | 'to'>[] {
  return from.length === 10 && to.length === 10 ? [{ from, to }] : [];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Bytes of a line without its end (RFC 5545, 3.1); the next line begins with a space. */
const longestLine = 75;

function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    const isFull = bytes + size > longestLine;
    folded += isFull ? `\r\n ${sign}` : sign;
    bytes = isFull ? 1 + size : bytes + size;
  }
  return folded;
}
