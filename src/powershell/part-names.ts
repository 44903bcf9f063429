/** Parameters that say which part of the object with the identity is meant, by the nouns that have such parts. */
const partsOf: readonly (readonly [noun: RegExp, parts: readonly string[]])[] = [
  [/member$/, ['Members']],
  [/membership$/, ['MemberOf']],
  [/(?:folder|client)permission$/, ['User']],
  [/permission$/, ['User', 'AccessRights', 'ExtendedRights', 'Deny', 'Properties']],
  [/^smbshareaccess$/, ['AccountName']],
  [/^webbinding$/, ['Protocol', 'Port', 'IPAddress', 'HostHeader', 'BindingInformation']],
  [/^web(?:application|virtualdirectory)$/, ['Site', 'Application']],
  [/^databaseavailabilitygroupserver$/, ['MailboxServer']],
  [/delegates?$/, ['Delegate']],
  [/^dnsserverresourcerecord/, ['ZoneName', 'RRType', 'RecordData']],
];

/** The parameters by which a cmdlet with a noun names a part of its object; none where it names the whole. */
export function partNames(noun: string): readonly string[] {
  return partsOf.find(([pattern]) => pattern.test(noun))?.[1] ?? [];
}
