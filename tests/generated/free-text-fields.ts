/** The fields of a schema that take any line of text. */
import { z } from 'zod';
import { shapeOf } from '../../src/schemas/fields.ts';

/**
 * Lists the free texts of a schema at any depth, like `names.text`.
 *
 * @param prefix - path of the schema, with a dot at its end
 */
export function freeTextFields(schema: z.core.$ZodType, prefix = ''): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => [
    ...(takesText(field) ? [prefix + name] : []),
    ...freeTextFields(field, `${prefix}${name}.`),
  ]);
}

function takesText(field: z.core.$ZodType): boolean {
  const texts = ['An <b> & more', ['An <b> & more']];
  return texts.some((text) => z.safeParse(field, text).success);
}
