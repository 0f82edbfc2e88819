/** Values that fit a schema of records, made from its JSON Schema. */
import fc from 'fast-check';
import { z } from 'zod';
import { dayText, lineText, urlText } from './texts.ts';

/** The parts of a JSON Schema that the schemas of records have. */
interface Node {
  type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  properties: Record<string, Node>;
  required?: string[];
  items: Node;
  enum?: string[];
  pattern?: string;
  format?: string;
  minItems?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/**
 * Generates values that match a schema; refinements are ignored.
 *
 * @param named - values to choose from, by name of field
 */
export function arbitraryOf(
  schema: z.ZodType,
  named: Readonly<Record<string, string[]>>
): fc.Arbitrary<Record<string, unknown>> {
  const node = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as unknown as Node;
  return valueOf(node, '') as fc.Arbitrary<Record<string, unknown>>;

  function valueOf(node: Node, name: string): fc.Arbitrary<unknown> {
    if (node.type === 'object') return objectOf(node);
    if (node.type === 'array') return listOf(node, name);
    const words = named[name] ?? node.enum;
    return words ? fc.constantFrom(...words) : scalarOf(node);
  }

  function objectOf({ properties, required = [] }: Node): fc.Arbitrary<unknown> {
    const fields = Object.entries(properties).map(([name, field]) => [name, valueOf(field, name)]);
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: required,
      noNullPrototype: true,
    });
  }

  function listOf({ items, minItems = 0 }: Node, name: string): fc.Arbitrary<unknown> {
    return fc.uniqueArray(valueOf(items, name), {
      minLength: minItems,
      maxLength: minItems + 2,
      selector: keyOf,
    });
  }
}

function scalarOf(node: Node): fc.Arbitrary<unknown> {
  const { type, minimum = 0, maximum = 99, format, pattern = '', maxLength } = node;
  const range = { min: minimum, max: maximum };
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ ...range, max: Math.min(maximum, 99) });
  if (type === 'number') return fc.double({ ...range, noNaN: true }).map((number) => number + 0);
  if (format === 'uri') return urlText();
  if (format === 'date') return dayText([10]);
  if (pattern.startsWith(String.raw`^\d{4}(`)) return dayText([4, 7, 10]);
  return maxLength === undefined ? fc.stringMatching(new RegExp(pattern)) : lineText(maxLength);
}

/** Items of a list are told apart by what makes them one: an id, the words of a name, or everything. */
function keyOf(item: unknown): string {
  const { id, text, kind, lang, source } = Object(item) as Record<string, unknown>;
  if (kind !== undefined) return JSON.stringify([kind, lang, text]);
  return JSON.stringify(id ?? (source === undefined && text !== undefined ? text : item));
}
