/** Timeout of an answer over the network in milliseconds: enough for a slow connection. */
const timeout = 20_000;

/** Waits for an answer over the network. Rejects as the answer does, and where none comes in 20 seconds. */
export function withTimeout<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const end = new Promise<never>((_, reject) => setTimeout(reject, timeout));
  return Promise.race([answer, end]);
}
