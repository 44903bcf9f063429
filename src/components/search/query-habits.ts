/** What keyboards and browsers are to do with a query. Pages are read more often than searched, so it comes with the panel. */
export const queryHabits = {
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: false,
  enterKeyHint: 'go',
  maxLength: 200,
} as const satisfies Partial<HTMLInputElement>;
