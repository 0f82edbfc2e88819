/** The rule of 2019 and those that amended it, with what they say of themselves and later actions. */
import { day, recordId } from '../../schemas/scalars.ts';
import { ruleSchema } from '../../schemas/rule.ts';
import { permalink } from '../edition.ts';
import { basisColumn, permalinkColumn, prose, statementColumn, statementOf } from './columns.ts';
import { defineTable } from './table.ts';

const { title, role, citation, document } = ruleSchema.shape;
const fact = ruleSchema.shape.facts.element.shape;
const action = ruleSchema.shape.related.unwrap().element.shape;
const ruleColumn = recordId.describe('Id of the rule.');

export const rules = defineTable({
  name: 'rules',
  title: 'Rules',
  description: 'One row for the rule of 2019 and for each rule that amended entries of the 28.',
  columns: {
    id: ruleColumn,
    title,
    role,
    citation,
    document,
    published: day.describe('Day of publication in the Federal Register.'),
    effective: day.optional().describe('Day on which it took effect, if a source says so.'),
    text: prose.describe('What the rule did, in our words.'),
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  rows: ({ rules, edition }) =>
    rules.map((rule) => ({
      ...rule,
      published: rule.published.on,
      effective: rule.effective?.on,
      text: rule.body,
      permalink: permalink(edition, 'rules', rule.id),
    })),
});

export const ruleFacts = defineTable({
  name: 'rule-facts',
  title: 'Facts of rules',
  description: 'One row for each fact of a rule, such as its docket or its stated reason.',
  columns: {
    statement: statementColumn,
    rule: ruleColumn,
    label: fact.label,
    text: fact.text,
    basis: basisColumn,
  },
  primaryKey: ['statement'],
  foreignKeys: { statement: 'statements', rule: 'rules', basis: 'bases' },
  rows: ({ rules }) =>
    rules.flatMap((rule) =>
      rule.facts.map((fact) => ({
        ...fact,
        statement: statementOf('rules', rule, fact),
        rule: rule.id,
      }))
    ),
});

export const ruleActions = defineTable({
  name: 'rule-actions',
  title: 'Actions after rules',
  description: 'One row for each later or related action of a rule.',
  columns: {
    statement: statementColumn,
    rule: ruleColumn,
    on: action.on,
    citation: action.citation,
    text: action.text,
    basis: basisColumn,
  },
  primaryKey: ['statement'],
  foreignKeys: { statement: 'statements', rule: 'rules', basis: 'bases' },
  rows: ({ rules }) =>
    rules.flatMap((rule) =>
      (rule.related ?? []).map((action) => ({
        ...action,
        statement: statementOf('rules', rule, action),
        rule: rule.id,
      }))
    ),
});
