/** What a search by names cannot tell of companies that listed ones own; a test holds it against the records. */
export const ownership = {
  text:
    'A company that listed parties own by 50 per cent or more can be covered without being named, by the Affiliates ' +
    'Rule of September 2025; it was suspended, by announcement until 9 November 2026, and whether it returned is not ' +
    'established.',
  /** Id and name of the term that says more. */
  term: 'affiliates-rule',
  name: 'Affiliates Rule',
};
