import { notices, type Consequence } from './consequence.ts';

const structure = `${notices}/runbook.yaml`;
/** Keys of texts that runbook.yaml, or the file of a language, has by another name. */
export const textKeyNames: Readonly<Record<string, readonly Consequence[]>> = {
  'the key of a text': [
    ...['sent-for-god', 'never-comes-back'].map((to) => ({
      ...{ file: structure, from: 'sent-for-good', to, line: 126 },
      found: `the key \`${to}\``,
    })),
    ...['no-records', 'never-comes-back'].map((to) => ({
      ...{ file: structure, from: 'id: no-record', to: `id: ${to}`, line: 55 },
      found: `the key \`${to}\``,
    })),
    ...['name-take', 'never-comes-back'].map((to) => ({
      ...{ file: structure, from: /\bname-taken\b/g, to, line: 131 },
      found: `the key \`${to}\``,
    })),
    {
      ...{ file: structure, from: /^ {2}add-relay:/m, to: '  never-comes-back:', line: 65 },
      found: 'the command `never-comes-back`, expected `add-relay`',
    },
    {
      ...{ file: structure, from: '- { id: relay-help', to: '- { id: never-comes-back', line: 21 },
      found: 'the link `never-comes-back`, expected `relay-help`',
    },
    {
      ...{ file: `${notices}/ko.yaml`, from: 'port-blocked:', to: 'never-comes-back:', line: 17 },
      found: 'the text `failures.never-comes-back`, expected `failures.port-blocked`',
    },
  ],
};
