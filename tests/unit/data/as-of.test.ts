import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { listDayStates, type DayState, type EntityOnDay } from '../../../src/data/as-of.ts';
import { entityIds } from '../../../src/data/entities.ts';
import { publishRecords } from '../../../src/data/publish-records.ts';
import { publishContent } from './publish-content.ts';

interface Row {
  name: string;
  requirement: string;
  policy: string;
  lists: string[];
}

interface GoldenDay {
  changed: string[] | 'all' | 'every entry';
  measures: Record<string, string>;
  all: Row;
  differ: Record<string, Partial<Row>>;
  names: Record<string, string>;
}

const root = path.resolve(import.meta.dirname, '../../..');
const golden = parse(readFileSync(path.join(root, 'tests/fixtures/as-of.yaml'), 'utf8')) as Record<
  string,
  GoldenDay
>;

suite('the 28 as of a day', () => {
  publishRecords(path.join(root, 'content'), '/');
  const states = new Map(listDayStates().map((state) => [state.day, state]));
  const ids = entityIds();

  for (const [day, expected] of Object.entries(golden))
    test(`are as written by hand for ${day}`, () => {
      const state = states.get(day);
      assert.ok(state, `${day} is no day of change`);
      assert.deepEqual(changedOn(state), changedAs(expected.changed, ids));
      assert.deepEqual(measuresOn(state), expected.measures);
      assert.deepEqual(
        Object.fromEntries(state.entities.map((row) => [row.entity.id, rowOf(row)]).sort()),
        Object.fromEntries(
          ids.map((id) => [id, { ...expected.all, ...expected.differ[id] }]).sort()
        )
      );
      for (const [id, name] of Object.entries(expected.names))
        assert.equal(state.entities.find(({ entity }) => entity.id === id)?.name?.text, name);
    });

  test('have fewer than 30 days of change, each with a change', () => {
    assert.ok(states.size < 30);
    assert.ok([...states.values()].every(({ changes }) => changes.length > 0));
  });

  test('are not listed, and under no term of the listing, before its first day', () => {
    const before = states.get('2018-08-13');
    assert.ok(before);
    for (const { listing, name, requirement, reviewPolicy } of before.entities)
      assert.deepEqual(
        [listing.isInForce, name, requirement, reviewPolicy],
        [false, undefined, undefined, undefined]
      );
  });

  test('never say of a list of other parties that it names the entity', () => {
    let others = 0;
    for (const { changes } of states.values())
      for (const { entity, statement, text } of changes) {
        if (!('names' in statement) || statement.names === 'entity') continue;
        others += 1;
        assert.match(
          text,
          /It names .*(not the (entity|body) itself|as separate entries)/,
          entity?.id
        );
        const alike = changes.filter((change) => change.text === text);
        assert.ok(alike.every((change) => change.entity?.id === entity?.id));
      }
    assert.ok(others > 10);
  });

  test('name of several officials only those whom a step lists', () => {
    const texts = states.get('2020-07-09')?.changes.map(({ text }) => text) ?? [];
    assert.ok(texts.some((text) => text.includes('Wang Mingshan and Huo Liujun listed')));
    assert.ok(texts.every((text) => !/chen/i.test(text)));
  });

  test('mark a rule of which sources disagree what it amended', () => {
    const disputed = [...states.values()].flatMap(({ day, changes }) =>
      changes.some(({ short }) => short.endsWith('(sources disagree)')) ? day : []
    );
    assert.deepEqual(disputed, ['2020-06-05']);
  });

  test('have the name of 2019 through the last source that has it', () => {
    const nameOn = (day: string) =>
      states.get(day)?.entities.find(({ entity }) => entity.id === 'xuar-psb');
    const [last, next] = [nameOn('2022-02-14'), nameOn('2022-06-03')];
    assert.deepEqual([last?.name?.statement.id, last?.otherName], ['name-listed-2022', undefined]);
    assert.deepEqual(
      [next?.name?.statement.id, next?.otherName?.fragment],
      ['name-listed', 'unknown-spelling-change']
    );
  });

  test('say why a name of 2019 may still have been listed', () => {
    const { otherName } =
      states.get('2022-06-03')?.entities.find(({ entity }) => entity.id === 'hikvision') ?? {};
    assert.deepEqual(otherName, {
      text: 'Hikvision',
      why: 'that the rule of 5 June 2020 changed the name is inferred',
      fragment: 'name-listed-2019',
    });
  });

  test('have what is not known about a measure from its last action on', () => {
    const from = [...states.values()].flatMap(({ day, measures }) =>
      measures.some(({ unknowns }) =>
        unknowns.some(({ id }) => id === 'unknown-affiliates-rule-return')
      )
        ? day
        : []
    );
    assert.equal(from[0], '2025-11-10');
    assert.equal(from.at(-1), [...states.keys()].at(-1));
  });

  test('say of the day before a rule that its effect may have come at another time', () => {
    const { next } = states.get('2022-10-05') ?? {};
    assert.deepEqual(
      [next?.day, next?.undatedRules.map(({ id }) => id)],
      ['2022-10-13', ['87-fr-62186']]
    );
  });
});

test('a value of the day itself keeps its basis, and one that is carried is inferred', () => {
  publishContent();
  for (const { day, entities } of listDayStates())
    for (const { name, requirement, reviewPolicy, listing } of entities)
      for (const value of [name, requirement, reviewPolicy])
        if (value && 'basis' in value) {
          assert.equal(value.basis, value.isCarried ? 'inferred' : value.statement.basis);
          assert.ok(value.isCarried || day === listing.on);
        }
});

function changedOn({ changes }: DayState): string[] | 'every entry' {
  const changed = changes.flatMap(({ entity }) => entity?.id ?? []);
  return changed.length === 0 ? 'every entry' : changed.sort();
}

function changedAs(changed: GoldenDay['changed'], ids: readonly string[]) {
  return changed === 'all' ? ids.toSorted() : changed;
}

function measuresOn({ measures }: DayState): Record<string, string> {
  return Object.fromEntries(
    measures.map(({ term, action }) => [term, action?.statement.id ?? 'none'])
  );
}

function rowOf({ name, otherName, requirement, reviewPolicy, lists }: EntityOnDay): Row {
  const kind = name?.statement.id.replace('name-', '') ?? '';
  return {
    name: `${kind} ${name?.basis ?? ''}${otherName ? ', or listed-2019' : ''}`,
    requirement: termOf(requirement),
    policy: termOf(reviewPolicy),
    lists: lists.map(({ list, dates, isRemoved }) => {
      const steps = dates.map(({ on, what }) => `${on} ${what}`).join('; ');
      const end = isRemoved ? ', so no longer' : '';
      return `${list.list} ${list.names} ${list.basis}: ${steps}${end}`;
    }),
  };
}

function termOf(term: EntityOnDay['reviewPolicy']): string {
  if (term === undefined) return 'none';
  if ('dispute' in term) return 'disputed';
  const origin = term.isCarried ? ` from ${term.statement.basis}` : '';
  return `${term.rule.id} ${term.basis}${origin}`;
}
