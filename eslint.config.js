import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = dirname(fileURLToPath(import.meta.url));
const typed = ['**/*.ts'];

/** Client code runs under a strict policy and on untrusted values: nothing may parse markup from a string. */
const noMarkupFromStrings = [
  'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
].map((selector) => ({
  selector,
  message: 'This parses markup from a string: build nodes instead.',
}));

/** What the types of the DOM know and the oldest browser that is supported does not. */
const newerThanChromium109 = [
  ['URL', 'canParse'],
  ['URL', 'parse'],
  ['AbortSignal', 'any'],
  ['document', 'startViewTransition'],
  ['scheduler', 'yield'],
].map(([object, property]) => ({ object, property, message: 'Chromium 109 does not have it.' }));

export default defineConfig(
  {
    ignores: [
      'dist/',
      'bundles/',
      'site/',
      '.*.fieldbook-*/',
      '.astro/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
    ],
  },
  ...astro.configs.recommended,
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // node:test returns promises that its runner awaits by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-restricted-syntax': ['error', ...noMarkupFromStrings],
      'no-restricted-properties': ['error', ...newerThanChromium109],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 200 }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/powershell/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/powershell/(?!index\\.ts$|clipboard\\.ts$|build\\.ts$)',
              message:
                'Import from src/powershell/index.ts, from clipboard.ts what comes after the page, or from build.ts where no page needs it.',
            },
          ],
        },
      ],
    },
  },
  {
    // It is generated, a line for each interface string.
    files: ['src/content/schemas/interface-params.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // What the browser runs says nothing on the console; a reader's console stays theirs.
    files: ['src/components/**/*.ts', 'src/parameters/**', 'src/powershell/**'],
    rules: { 'no-console': 'error' },
  },
);
