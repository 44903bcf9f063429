/** Nouns under which cmdlets make an object that other cmdlets know by another. */
const sameObjects: readonly (readonly [made: RegExp, known: string])[] = [
  [/^dnsserver(?:primary|secondary|stub|conditionalforwarder)zone$/, 'dnsserverzone'],
  [/^dnsserverresourcerecord\w+$/, 'dnsserverresourcerecord'],
];

/** The noun by which a removal knows what a cmdlet makes. */
export function kindOf(noun: string): string {
  return sameObjects.find(([made]) => made.test(noun))?.[1] ?? noun;
}

/** Verbs that make an object which was not there, and thus may be taken away again as a whole. */
const making = ['new', 'add', 'import', 'install', 'register'];

/** The verbs that make what another one takes away; what was only enabled or granted may have been there before. */
const makersOf: Readonly<Record<string, readonly string[]>> = {
  disable: [...making, 'enable'],
  revoke: [...making, 'grant', 'publish'],
};

/** Nouns of which `Set-` makes the object: an entry for an address, a setting of an account. */
const madeBySet =
  /^(?:cslis(?:location|port|serviceprovider|subnet|switch|wirelessaccesspoint)|csuseracp|adaccountexpiration)$/;

/** The verbs of the commands that make what a removal takes away. */
export function makers(verb: string, noun: string): readonly string[] {
  return [...(makersOf[verb] ?? making), ...(madeBySet.test(noun) ? ['set'] : [])];
}
