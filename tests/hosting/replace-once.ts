/** Changes a line that must be there. */

/** In: a text, and a part that it has once. Throws where it has none or several, since the configuration has changed. */
export function replaceOnce(text: string, part: string, replacement: string): string {
  const pieces = text.split(part);
  if (pieces.length !== 2)
    throw new Error(`"${part}" stands ${pieces.length - 1} times, not once.`);
  return pieces.join(replacement);
}
