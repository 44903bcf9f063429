import { folder, inFile, type Mutation } from './mutation.ts';

const changing = `${folder}/commands/disable-push.ps1`;
const reading = `${folder}/commands/test-push.ps1`;
const end = "    Write-Host 'Push is off again.'";
const call = "Test-CsMcxPushNotification -AccessEdgeFqdn '{{edgeFqdn}}'";

/** Lines that no rule can judge, or that two could: each is one mistake, in either kind of command. */
const lines: readonly (readonly [line: string, found: string])[] = [
  ["Write-Host 'a", 'text that does not parse'],
  ['Write-Host "a', 'text that does not parse at `"a`'],
  ['Write-Verbose "a', 'text that does not parse at `"a`'],
  ["throw 'a", 'text that does not parse'],
  ["Write-Host 'Other' )", 'text that does not parse at `)`'],
  ['<# a', 'text that does not parse at `<# a`'],
  ['if ($a) {', 'text that does not parse'],
  ['Get-CsUser\u3000-Identity a', 'a space that is not U+0020'],
  ['\u3000Get-CsUser', 'a space that is not U+0020'],
  ['Get-CsPool\u00a0a', 'a space that is not U+0020'],
  ['$x\u3000= 1', 'a space that is not U+0020'],
  ['Get-Cs\u200bUser', 'an invisible character'],
  ['Get-CsUser\u0085', 'a control character'],
  ['Set\u2013CsPool a', '`–` (U+2013)'],
  ['i`ex a', '`` `e ``'],
  ['Get-Content a | cmd', '`cmd`, which runs'],
  ["'a' | powershell", '`powershell`, which runs'],
  ['$b = Get-Content b; Get-Content a | & $b', '`& $b`, which runs'],
  ['saps a.exe $x', '`saps` with an argument'],
  ["$store.Import('{{edgeFqdn}}')", '`.Import()` with a text'],
  ["Set-ItemProperty $k -Name a -Value 'cmd {{edgeFqdn}}'", '`Set-ItemProperty` of a key'],
  ["$t = [string]; $t::Format('{{edgeFqdn}}', 1)", '`::Format()` with a text'],
  ["$rx.Match('a', '{{edgeFqdn}}')", '`.Match()` with a text'],
  ["'{{edgeFqdn}}' | Add-Content $PROFILE", '`Add-Content` of a file that may be run'],
];

/** Commands that cannot be read, and calls of which two rules could speak. */
export const unreadableMutations: readonly Mutation[] = [
  ...inFile(changing, [
    ...lines.map(([line, found]) => [end, `    ${line}\n${end}`, found] as const),
    [end, `    Remove\`-CsPool a\n${end}`, '`Remove`-CsPool`, whose object'],
  ]),
  ...inFile(reading, [
    ...lines.map(([line, found]) => [call, `${call}\n    ${line}`, found] as const),
    ...lines.slice(0, 7).map(([line]) => {
      return [call, `${line}\n    ${call}`, 'text that does not parse'] as const;
    }),
    [call, `${call}\n    Set\`-CsPool a`, '`Set-CsPool`, which changes'],
  ]),
];
