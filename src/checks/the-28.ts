/** The content has all 28 entities of the 2019 rule: 8 companies and 20 government bodies. */
import { startOf } from '../lib/position.ts';
import { isKnownRecord, type KnownRecords } from './known-records.ts';
import type { CheckInput, Rule } from './rule.ts';
import { valueOf } from './walk-values.ts';

const rule2019 = '84-fr-54002';
const expected = { company: 8, 'government-body': 20 } as const;

export const the28: Rule = {
  id: 'the-28',
  description:
    'The rule of 2019 is there, with exactly 8 companies and 20 government bodies, and no other entity.',
  check(input, report) {
    const { content, known } = input;
    const at = (folder: string) => startOf(`${content.shownPath}/${folder}`);
    if (!isKnownRecord(known, 'rules', rule2019))
      report(at('rules'), `the rule "${rule2019}" is missing. Add rules/${rule2019}.md`);
    for (const { kind, data, positionOf } of content.records) {
      const rule = ruleOf(data);
      if (kind !== 'entities' || rule === rule2019 || !isKnownRecord(known, 'rules', String(rule)))
        continue;
      const message = `field "rule" names "${String(rule)}", but the site is about the entities that ${rule2019} listed. Name that rule, or remove the record`;
      report(positionOf(['listing', 'rule']), message);
    }
    for (const message of wrongCounts(input)) report(at('entities'), message);
  },
};

function wrongCounts(input: CheckInput): string[] {
  const kinds = kindsOfListed(input);
  // An unreadable file may be the missing entity; its own problem is reported first.
  if (kinds === undefined) return [];
  return Object.entries(expected).flatMap(([kind, count]) => {
    const found = kinds.filter((other) => other === kind).length;
    const message = `has ${found} of kind ${kind} listed by ${rule2019}. The rule listed ${count}`;
    return found === count ? [] : [`${message}: add or remove records`];
  });
}

/** Kinds of the entities of the 2019 rule; `undefined` if one of them cannot be read. */
function kindsOfListed({ content, known }: CheckInput): unknown[] | undefined {
  const { files, records } = content;
  const entities = records.filter(({ kind }) => kind === 'entities');
  if (entities.length < files.filter(({ kind }) => kind === 'entities').length) return undefined;
  if (entities.some(({ data }) => !isTellable(data, known))) return undefined;
  return entities
    .filter(({ data }) => ruleOf(data) === rule2019)
    .map(({ data }) => valueOf(data, 'kind'));
}

function isTellable(data: unknown, known: KnownRecords): boolean {
  const isKind = Object.hasOwn(expected, String(valueOf(data, 'kind')));
  return isKind && isKnownRecord(known, 'rules', String(ruleOf(data)));
}

function ruleOf(data: unknown): unknown {
  return valueOf(valueOf(data, 'listing'), 'rule');
}
