/** Finds every statement in a record, whatever its field. */
import type { Evidenced, Variant } from '../schemas/statement.ts';

/** A statement with its field. */
export interface FoundStatement {
  /** Field of the record. Example: `licence.requirement`. */
  field: string;
  /** Its value where that is one text; none for coordinates. */
  value: string | undefined;
  /** Language of the value, if it has one: identifiers, dates and ids do not. */
  lang: string | undefined;
  statement: Evidenced;
  variants: Variant[];
}

/** Lists the statements in a value of a record and its field, at any depth, in the order of the schema. */
export function statementsIn(value: unknown, field = ''): FoundStatement[] {
  if (Array.isArray(value)) return value.flatMap((item) => statementsIn(item, field));
  if (typeof value !== 'object' || value === null) return [];
  if (isStatement(value)) return [toFound(value, field)];
  return Object.entries(value).flatMap(([key, inner]) =>
    statementsIn(inner, field === '' ? key : `${field}.${key}`)
  );
}

/** Value fields of statements, whatever they are about. */
interface StatementValues {
  text?: string;
  listedAs?: string;
  name?: string;
  value?: string;
  on?: string;
  entity?: string;
  lang?: string;
  variants?: Variant[];
}

function isStatement(value: object): value is Evidenced & StatementValues {
  return 'id' in value && 'basis' in value && 'source' in value;
}

function toFound(statement: Evidenced & StatementValues, field: string): FoundStatement {
  const { text, listedAs, name, value, on, entity, lang, variants = [] } = statement;
  const words = text ?? listedAs ?? name;
  return {
    field,
    value: words ?? value ?? on ?? entity,
    lang: lang ?? (words === undefined ? undefined : 'en'),
    statement,
    variants,
  };
}
