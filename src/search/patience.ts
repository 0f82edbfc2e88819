/** Long enough for a slow connection, short enough that nobody waits for one that has died, in milliseconds. */
const patience = 20_000;

/** Waits for an answer over the network. Rejects as the answer does, and where none comes in 20 seconds. */
export function withPatience<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const end = new Promise<never>((_, reject) => setTimeout(reject, patience));
  return Promise.race([answer, end]);
}
