import type { ParameterType } from './parameter-types.ts';

/** The facts about a type of value that an author must know. */
interface TypeHelp {
  readonly accepts: string;
  readonly becomes: string;
  /** A value as content/parameters.yaml has it. */
  readonly example: string;
}

/** The help for each type of value. */
export const parameterTypeHelp: Readonly<Record<ParameterType, TypeHelp>> = {
  domain: {
    accepts:
      'A domain of at least two labels, also an internationalised one: `contoso.com`, `例子.公司`.',
    becomes: 'Lower case, in Punycode, without a final dot.',
    example: 'contoso.com',
  },
  fqdn: {
    accepts: 'The full name of a host: at least three labels.',
    becomes: 'Lower case, in Punycode, without a final dot.',
    example: 'edge.contoso.com',
  },
  'domain-list': {
    accepts: 'Domains separated by line breaks, commas, semicolons or spaces, none twice.',
    becomes: "An array: `'a.example', 'b.example'`.",
    example: '[contoso.com, fabrikam.com]',
  },
  'fqdn-list': {
    accepts: 'Names of hosts separated by line breaks, commas, semicolons or spaces, none twice.',
    becomes: "An array: `'a.b.example', 'c.b.example'`.",
    example: '[edge1.contoso.com, edge2.contoso.com]',
  },
  text: {
    accepts: 'One line of text.',
    becomes: 'The text without spaces at its ends.',
    example: 'Contoso Helpdesk',
  },
  'object-name': {
    accepts: 'The name of one object: a text without the wildcards `*`, `?`, `[` and `]`.',
    becomes: 'The text without spaces at its ends.',
    example: 'Messenger',
  },
  user: {
    accepts:
      'One user: a SIP address, `sip:kim@contoso.com`, a user principal name, `kim@contoso.com`, or `CONTOSO\\kim`.',
    becomes: 'As it was typed, with the domain of an address in lower case and in Punycode.',
    example: 'sip:kim@contoso.com',
  },
  'windows-path': {
    accepts: 'The full path of a file: `C:\\Folder\\file.cer` or `\\\\server\\share\\file.cer`.',
    becomes: 'The path as it was typed.',
    example: 'C:\\Certificates\\push.cer',
  },
  'https-url': {
    accepts: 'An address that begins with `https://`.',
    becomes: 'The address in its normal form.',
    example: 'https://lync.contoso.com/push',
  },
  choice: {
    accepts: 'One of its `choices`.',
    becomes: 'The `value` of the choice; it may stand bare.',
    example: 'apple',
  },
  boolean: {
    accepts: 'Yes or no.',
    becomes: '`$true` or `$false`, bare.',
    example: 'true',
  },
  integer: {
    accepts: 'A whole number.',
    becomes: 'The number, bare.',
    example: '30',
  },
};
