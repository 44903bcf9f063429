/** The types of value that a parameter can have. How each is parsed stands in src/parameters/types. */
export const parameterTypes = [
  'domain',
  'fqdn',
  'domain-list',
  'fqdn-list',
  'text',
  'windows-path',
  'https-url',
  'choice',
  'boolean',
  'integer',
] as const;

export type ParameterType = (typeof parameterTypes)[number];

const closedTypes: ReadonlySet<ParameterType> = new Set(['choice', 'boolean', 'integer']);

/** Whether a type allows only values that cannot become code: only they may stand outside quotes in a command. */
export function isClosed(type: ParameterType): boolean {
  return closedTypes.has(type);
}
