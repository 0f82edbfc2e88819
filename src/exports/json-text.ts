/** JSON as it is published: indented for readers, with a line break at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
