/** The glossary. */
import { line, recordId } from '../../schemas/scalars.ts';
import { termSchema } from '../../schemas/term.ts';
import { permalink } from '../../lib/edition.ts';
import { permalinkColumn, prose } from './columns.ts';
import { defineTable } from './table.ts';

const termColumn = recordId.describe('Id of the term.');

export const terms = defineTable({
  name: 'terms',
  title: 'Terms',
  description: 'One row for each term of the glossary.',
  columns: {
    id: termColumn,
    term: termSchema.shape.term,
    abbreviation: termSchema.shape.abbreviation,
    definition: prose.describe('What the term means, in our words.'),
    permalink: permalinkColumn,
  },
  primaryKey: ['id'],
  rows: ({ terms, edition }) =>
    terms.map((term) => ({
      ...term,
      definition: term.body,
      permalink: permalink(edition, 'terms', term.id),
    })),
});

export const termForms = defineTable({
  name: 'term-forms',
  title: 'Forms of terms',
  description: 'One row for each other form under which texts use a term.',
  columns: { term: termColumn, form: line.describe('The form. Example: `licence requirements`.') },
  primaryKey: ['term', 'form'],
  foreignKeys: { term: 'terms' },
  rows: ({ terms }) => terms.flatMap(({ id, forms }) => forms.map((form) => ({ term: id, form }))),
});
