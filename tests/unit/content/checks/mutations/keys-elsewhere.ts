import { notices, type Consequence } from './consequence.ts';

const file = `${notices}/runbook.yaml`;
const [english, korean] = [`${notices}/en.mdx`, `${notices}/ko.yaml`];

/** Keys and ids that are used at many places, and lack or have another meaning at one. */
export const keysElsewhere: Readonly<Record<string, readonly Consequence[]>> = {
  'a key that is used elsewhere': [
    {
      ...{ file, from: '  - mailDomains\n', to: '', line: 25 },
      found: 'no `mailDomains` in `parameters`',
    },
    {
      ...{ file, from: '  - filesVersion\n', to: '', line: 25 },
      found: 'no `filesVersion` in `parameters`',
    },
    {
      ...{ file, from: 'undo: remove-relay', to: 'undo: { none: nope }', line: 70 },
      found: '`nope`, for which no language has a text',
    },
    {
      ...{ file, from: /  resolve-mail-records:[^]*?(?=  test-notice-port:)/, to: '' },
      ...{ line: 137, found: 'the command `resolve-mail-records`' },
    },
    {
      ...{ file: korean, from: /(?=응답하지 않습니다\. 이유)/, to: '{{__proto__}} ', line: 22 },
      found: 'a placeholder in `prints.port-blocked`',
    },
    {
      ...{ file: english, from: /(?=^A full )/m, to: '<Ref id="nope" /> ', line: 6 },
      found: '<Ref> without words',
    },
  ],
};
