/** Keeps what Astro logs during a build, so that it can be shown when the build fails and only then. */
import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

const messages: AstroLoggerMessage[] = [];

/** Astro's logger interface: the default export makes the place that messages go to. */
export default function buildLog(): AstroLoggerDestination {
  return { write: (message) => void messages.push(message) };
}

/** What was logged as an error; Astro logs some faults that it builds on after. */
export function loggedErrors(): string[] {
  return messages.filter(({ level }) => level === 'error').map(({ message }) => message);
}

/** Everything that was logged, as plain text, one message a line. */
export function formatBuildLog(): string {
  const lines = messages.map(({ label, message }) => (label ? `[${label}] ${message}` : message));
  return stripVTControlCharacters(lines.join('\n'));
}
