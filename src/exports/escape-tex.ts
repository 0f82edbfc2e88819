/** Plain text as TeX reads it, in UTF-8. */

/**
 * Escapes the signs that TeX acts on, the pairs that it joins into one, and the tags that Citation.js turns into commands.
 *
 * @returns What TeX sets as the text.
 */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}$&#%_^~\u00A0]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/([-`'])(?=\1)|([?!])(?=`)/g, '$&{}')
    .replace(/<(?=\/?[a-z])/g, '{<}');
}

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '\u00A0': '~',
};
