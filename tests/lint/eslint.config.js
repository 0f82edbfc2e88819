/** Rules of the linter: typescript-eslint's strict set with types, less what fights this project's own manner. */
import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs } from 'typescript-eslint';
import { exportedDocs } from './exported-docs.js';

const nodeTest = {
  from: 'package',
  package: 'node:test',
  name: ['test', 'describe', 'it', 'suite'],
};

export default defineConfig(
  globalIgnores(['dist/', 'test-results/', '**/.astro/', 'tests/fixtures/', '**/*.js', '**/*.mjs']),
  {
    files: ['**/*.ts'],
    extends: [configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Node's runner waits for the tests of a file by itself.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [nodeTest] }],
      // `() => list.push(value)` reads well.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Names are compared by code point, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Numbers read well in messages.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Functions of records and contexts are closures, so they may be taken out of their object.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/search/names/**/*.ts'],
    // Loops over letters run at each keystroke; their indexes are bounded by the length beside them.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    // Astro names and calls what a route exports.
    ignores: ['src/pages/**'],
    plugins: { house: { rules: { 'exported-docs': exportedDocs } } },
    rules: { 'house/exported-docs': 'error' },
  }
);
