import { inFile, type Mutation } from './mutation.ts';

/** Mistakes in parameters.yaml: patterns that cannot be held, keys that are no names, values that no rule takes. */
export const parameterMutations: readonly Mutation[] = inFile('content/parameters.yaml', [
  ['[contoso.com, fabrikam.com]', '[contoso.com, 5]', '5 at `sipDomains.example.1`'],
  ['parameter: phones', 'parameter: __proto__', '`__proto__` as what decides'],
  ['parameter: phones', 'parameter: constructor', '`constructor` as what decides'],
  ['parameter: phones', 'parameter: nowhere', '`nowhere` as what decides'],
  ['  type: fqdn\n', '  type: text\n  maxLength: 30\n  pattern: "(["\n', 'the pattern `([`'],
  ['  type: fqdn\n', "  type: text\n  maxLength: 30\n  pattern: '(a+)+'\n", 'the pattern `(a+)+`'],
  [
    '  type: fqdn\n',
    "  type: text\n  maxLength: 30\n  pattern: '(.*a){20}'\n",
    'the pattern `(.*a){20}`',
  ],
  ['  type: fqdn\n', "  type: text\n  maxLength: 30\n  pattern: '(?<'\n", 'the pattern `(?<`'],
  [
    '  type: fqdn\n',
    "  type: text\n  maxLength: 30\n  pattern: '(?i:a)'\n",
    'the pattern `(?i:a)`',
  ],
  ['edgeFqdn:\n', '__proto__:\n', 'the key `__proto__`'],
  ['edgeFqdn:\n', 'constructor:\n', 'the key `constructor`'],
  ['edgeFqdn:\n', 'hasOwnProperty:\n', 'the key `hasOwnProperty`'],
  ['edgeFqdn:\n', 'edge-fqdn:\n', 'the key `edge-fqdn`'],
  ['  example: edge.contoso.com', '  example: *x', 'an alias (`*…`)'],
  ['  example: edge.contoso.com', '  example: edge', '"edge" at `edgeFqdn.example`'],
  ['  type: fqdn', '  type: __proto__', '"__proto__"'],
  ['  type: fqdn', '  type: fqdns', '"fqdns"'],
  ['    - value: none\n', '    - value: 1\n', '1'],
  ['    en: Edge Server\n', '', 'nothing at `edgeFqdn.label.en`'],
  ['  default: apple\n', '  default: pear\n', '"pear" at `phones.default`'],
]);
