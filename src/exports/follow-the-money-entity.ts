/** One entity of the FollowTheMoney model. */

/** One entity of the model, a line of the file. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** Id of one of the 28. */
export function partyId(id: string): string {
  return `twenty-eight-${id}`;
}

/**
 * Makes an entity of the FollowTheMoney model; properties without a value are left out.
 *
 * @param id - id in the export, as `partyId` makes it
 * @param schema - name of a schema of the model, like `Company`
 */
export function ftm(
  id: string,
  schema: string,
  properties: Record<string, (string | undefined)[]>
): FtmEntity {
  const filled = Object.entries(properties)
    .map(([name, values]) => [name, values.filter((value) => value !== undefined)] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(filled) };
}
