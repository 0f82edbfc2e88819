/** The rule of 2019 and those that amended it, with what they say of themselves and later actions. */
import { day, recordId } from '../../schemas/scalars.ts';
import { ruleSchema } from '../../schemas/rule.ts';
import { permalink } from '../../lib/edition.ts';
import { permalinkColumn, prose } from './columns.ts';
import { defineStatementTable } from './statement-table.ts';
import { defineTable } from './table.ts';

const { title, role, citation, document } = ruleSchema.shape;
const fact = ruleSchema.shape.facts.element.shape;
const action = ruleSchema.shape.related.unwrap().element.shape;

export const rules = defineTable({
  name: 'rules',
  title: 'Rules',
  description: 'One row for the rule of 2019 and for each rule that amended entries of the 28.',
  columns: {
    id: recordId.describe('Id of the rule.'),
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

export const ruleFacts = defineStatementTable({
  name: 'rule-facts',
  title: 'Facts of rules',
  description: 'One row for each fact of a rule, such as its docket or its stated reason.',
  of: 'rules',
  columns: { label: fact.label, text: fact.text },
  list: ({ facts }) => facts,
});

export const ruleActions = defineStatementTable({
  name: 'rule-actions',
  title: 'Actions after rules',
  description: 'One row for each later or related action of a rule.',
  of: 'rules',
  columns: { on: action.on, citation: action.citation, text: action.text },
  list: ({ related }) => related,
});
