/** Names the fields of a schema, for suggestions and for the editor's manual. */
import { z } from 'zod';

/** Names of the fields at a path of keys into the values of a schema; none if the path leads to no object. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const target = path.reduce<z.core.$ZodType | undefined>(step, schema);
  return Object.keys(shapeOf(target));
}

/** Finds the fields of the object in a schema, below wrappers and lists, each with its schema. */
export function shapeOf(schema: z.core.$ZodType | undefined): Record<string, z.core.$ZodType> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return shapeOf(inner.element);
  return inner instanceof z.ZodObject ? inner.shape : {};
}

function step(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  return shapeOf(inner)[String(key)];
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
