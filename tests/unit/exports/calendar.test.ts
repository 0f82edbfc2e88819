/** The calendar, read as RFC 5545 says. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { toCalendar } from '../../../src/exports/calendar.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

const text = toCalendar(realDataset);
const events = eventsIn(text);

suite('dates.ics', () => {
  test('has lines that end with CRLF, of 75 bytes at most, and no half character', () => {
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]|\ufffd/);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.match(text, /\r\n /);
    assert.match(text, /[\u4e00-\u9fff]/);
  });

  test('has what a calendar and each of its events must have', () => {
    const lines = unfold(text);
    assert.deepEqual(lines.slice(0, 2), ['BEGIN:VCALENDAR', 'VERSION:2.0']);
    assert.match(lines[2] ?? '', /^PRODID:/);
    assert.ok(events.length > 30);
    for (const event of events) {
      for (const name of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY'])
        assert.ok(event.get(name), name);
      assert.match(event.get('DTSTAMP') ?? '', /^\d{8}T\d{6}Z$/);
      assert.match(event.get('DTSTART;VALUE=DATE') ?? '', /^\d{8}$/);
      assert.ok((event.get('DTEND;VALUE=DATE') ?? '') > (event.get('DTSTART;VALUE=DATE') ?? ''));
    }
  });

  test('identifies each date by itself, whatever the address of the site', () => {
    const uids = events.map((event) => event.get('UID'));
    assert.equal(new Set(uids).size, uids.length);
    const edition = { ...realDataset.edition, site: 'https://other.example/' };
    assert.deepEqual(
      eventsIn(toCalendar({ ...realDataset, edition })).map((event) => event.get('UID')),
      uids
    );
  });

  test('has every divestment date, and the end of the suspension with what is not established', () => {
    const dates = realDataset.entities.flatMap(({ laterLists }) =>
      laterLists.flatMap(({ dates }) => dates)
    );
    const divestments = dates.filter(({ what }) => what === 'divestment date');
    const written = events.filter((event) => event.get('SUMMARY')?.includes('divestment date'));
    assert.ok(divestments.length > 0);
    assert.deepEqual(
      written.map((event) => event.get('DTSTART;VALUE=DATE')).sort(),
      divestments.map(({ on }) => on.replaceAll('-', '')).sort()
    );
    const suspension = events.find((event) => event.get('UID')?.includes('affiliates-return'));
    assert.ok(suspension);
    assert.equal(suspension.get('DTSTART;VALUE=DATE'), '20261110');
    assert.match(suspension.get('DESCRIPTION') ?? '', /^Not established: /);
  });

  test('names only the officials whom a day concerns', () => {
    const summaries = events.map((event) => event.get('SUMMARY') ?? '');
    const huo = summaries.filter((summary) => /huo,? liujun/i.test(summary));
    assert.equal(huo.length, 1);
    assert.doesNotMatch(huo[0] ?? '', /Chen/i);
    assert.ok(summaries.some((summary) => summary.endsWith(': Chen Mingguo listed')));
  });

  test('escapes the signs that part values, and ends after the last of several days', () => {
    const [event] = fixtureDataset.events;
    assert.ok(event);
    const odd = { ...event, date: '2026-02-27', until: '2026-02-28', title: 'a, b; c\\d' };
    const [read] = eventsIn(
      toCalendar({ ...fixtureDataset, entities: [], events: [{ ...odd, touchesThe28: true }] })
    );
    assert.ok(read);
    assert.equal(read.get('SUMMARY'), String.raw`a\, b\; c\\d`);
    assert.equal(read.get('DTEND;VALUE=DATE'), '20260301');
  });
});

function unfold(calendar: string): string[] {
  return calendar.replaceAll('\r\n ', '').trimEnd().split('\r\n');
}

/** The properties of each event, by name with parameters. */
function eventsIn(calendar: string): Map<string, string>[] {
  const blocks = unfold(calendar).join('\n').split('BEGIN:VEVENT\n').slice(1);
  return blocks.map((block) => {
    const lines = block.split('\nEND:VEVENT')[0]?.split('\n') ?? [];
    return new Map(lines.map((line) => [line.split(':')[0] ?? '', line.replace(/^[^:]*:/, '')]));
  });
}
