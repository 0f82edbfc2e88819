/** What the site calls itself, for descriptions of it on their own. */
export const aboutSite = {
  name: 'Twenty-Eight',
  summary:
    'Checked records of the 28 entities added to the Entity List in October 2019, and one news article about them, claim by claim',
} as const;
