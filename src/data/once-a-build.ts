/** Answers about all records, made once however many pages ask. */

/**
 * In: a query without parameters. Out: the same query. In a build, where content does not change, it runs once, so that
 * a page more does not make each page slower; while the site is edited it runs each time. Do not change what it gives.
 */
export function onceABuild<Value extends object | string>(query: () => Value): () => Value {
  let answer: Value | undefined;
  return () => (import.meta.env.PROD ? (answer ??= query()) : query());
}
