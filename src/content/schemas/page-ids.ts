/**
 * The ids that the page of a runbook has besides those of tasks and steps: of its own, and for each thing that content
 * names, whose name stands in the place of `*`. A unit test compares them with what the components write.
 */
export const pageIds = {
  own: [
    ...[
      'approval-title',
      'background',
      'content',
      'facts',
      'link-offer-intro',
      'messages',
      'order',
    ],
    ...['purpose-line'],
    ...['search-forget'],
    ...['search-keys', 'search-query', 'search-recent', 'search-results', 'sources'],
    ...['values-fields', 'values-title'],
  ],
  heading: ['*-title'],
  drawing: ['figure-*-title', 'figure-*-text'],
  value: ['value-*', 'problem-*', 'help-*', 'doubt-*'],
} as const;

/** What has ids on a page. */
export type PagePart = keyof typeof pageIds;
