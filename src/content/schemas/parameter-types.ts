/** The types of value that a parameter can have; src/parameters/types/index.ts has their parsers. */
export const parameterTypes = [
  'domain',
  'fqdn',
  'domain-list',
  'fqdn-list',
  'text',
  'object-name',
  'user',
  'windows-path',
  'https-url',
  'choice',
  'boolean',
  'integer',
] as const;

export type ParameterType = (typeof parameterTypes)[number];
