/** The JSON Schemas of records, as editors write them, and of the JSON documents that the site publishes. */
import { z } from 'zod';
import { recordKinds } from '../schemas/index.ts';
import { claimDocumentSchema } from './documents/claim-document.ts';
import { entityDocumentSchema } from './documents/entity-document.ts';
import { statusDocumentSchema } from './documents/status-document.ts';
import { ruleDocumentSchema } from './documents/rule-document.ts';
import { absolute, type Edition } from '../lib/edition.ts';

/** A schema with the name of its file. */
export interface NamedSchema {
  name: string;
  title: string;
  schema: z.core.JSONSchema.BaseSchema;
}

const documents = {
  entities: entityDocumentSchema,
  claims: claimDocumentSchema,
  rules: ruleDocumentSchema,
  status: statusDocumentSchema,
} as const;

/** Lists the JSON Schemas (draft 2020-12) of the fields of each kind of record, then those of the documents. */
export function toJsonSchemas(edition: Edition): NamedSchema[] {
  return [
    ...Object.entries(recordKinds).map(([kind, { schema }]) =>
      toNamed(edition, kind, `Fields of a record of ${kind}`, schema, 'input')
    ),
    ...Object.entries(documents).map(([kind, schema]) =>
      toNamed(edition, `${kind}-document`, `JSON document of ${kind}`, schema, 'output')
    ),
  ];
}

function toNamed(
  edition: Edition,
  name: string,
  title: string,
  schema: z.core.$ZodType,
  io: 'input' | 'output'
): NamedSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io });
  const $id = absolute(edition, `/data/schemas/${name}.json`);
  return { name, title, schema: { $schema, $id, title, ...rest } as z.core.JSONSchema.BaseSchema };
}
