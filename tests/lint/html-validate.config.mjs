/** Rules for the built pages: html-validate's own sets, less what does not fit a built page of this site. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // HTML does not mind the case of a doctype.
    'doctype-style': 'off',
    // A claim is its page's title, and an entity's listed name is as long as it is.
    'long-title': 'off',
    // Readers never see it, and Astro leaves it.
    'no-trailing-whitespace': 'off',
    // The entities that are ticked are one list.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Files of the site's own host need no integrity check.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The filters of the search are drawn by its script and act at once; all other forms have a button.
    'wcag/h32': 'off',
    // Ids are record ids, which may begin with a digit (`51cto-yixin`), as HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
};
