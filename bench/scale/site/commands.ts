import type { Random } from './random.ts';
import type { Property } from './properties.ts';
import type { Subject } from './subjects.ts';

/** A command of a generated runbook: its text, its use, and for some a sample of its output. */
export interface GeneratedCommand {
  readonly id: string;
  readonly text: string;
  readonly use: Readonly<Record<string, unknown>>;
  readonly output?: string;
}

const shellOf = ({ noun }: Subject) =>
  noun.startsWith('Cs')
    ? { shell: 'lync-management-shell', place: 'front-end' }
    : { shell: 'exchange-management-shell', place: 'mailbox-server' };

/** The command that shows a property, in one of the ways that administrators write such commands. */
export function readingCommand(
  subject: Subject,
  { name }: Property,
  other: Property,
  random: Random,
): GeneratedCommand {
  const value = random.below(9_000) + 10;
  const id = `show-${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
  const texts = [
    `Get-${subject.noun} -Identity '{{objectName}}' | Format-List Identity, ${name}, ${other.name}`,
    `Get-${subject.noun} | Where-Object { $_.${name} -ne ${value} } | Sort-Object -Property Identity | Format-Table Identity, ${name}, ${other.name} -AutoSize`,
    `foreach ($domain in '{{mailDomains}}') {\n    Get-${subject.noun} -Server '{{mailServer}}' | Where-Object { $_.Identity -ne $domain -and $_.${name} -gt ${value} } | Select-Object Identity, ${name}, @{ Name = 'Domain'; Expression = { $domain } }\n}`,
    `$before = @(Get-${subject.noun} -Identity '{{objectName}}' -ErrorAction Stop | Select-Object Identity, ${name}, ${other.name})\n$before | Where-Object { $_.${name} -ne $null } | Format-Table Identity, ${name} -AutoSize`,
  ];
  const output = `Identity : Standard\n${name} : ${value}\n${other.name} : ${value % 97}\n`;
  return {
    id,
    text: random.pick(texts),
    output,
    use: {
      ...shellOf(subject),
      effect: 'reads',
      output: id,
      expect: [{ field: name, equals: String(value) }],
    },
  };
}

/** The command that changes a property, and the one that takes it back. */
export function changingCommands(
  runbook: string,
  subject: Subject,
  { name }: Property,
  state: string,
): GeneratedCommand[] {
  const { noun } = subject;
  const get = `Get-${noun} -Identity '{{objectName}}'`;
  const start = [
    '& {',
    "    $ErrorActionPreference = 'Stop'",
    `    $backup = Join-Path -Path $env:USERPROFILE -ChildPath '${runbook}.xml'`,
  ];
  const change = [
    ...start,
    '    if (Test-Path -LiteralPath $backup) {',
    '        throw "$backup holds the settings of an earlier change. Move it away first."',
    '    }',
    `    ${get} | Export-Clixml -LiteralPath $backup`,
    `    Set-${noun} -Identity '{{objectName}}' -${name} {{newValue}} -Confirm:$false`,
    `    ${get} | Format-List Identity, ${name}`,
    '    Write-Host "The earlier settings are in $backup"',
    '}',
  ];
  const restore = [
    ...start,
    '    $saved = Import-Clixml -LiteralPath $backup',
    `    Set-${noun} -Identity '{{objectName}}' -${name} $saved.${name} -Confirm:$false`,
    `    ${get} | Format-List Identity, ${name}`,
    `    Rename-Item -LiteralPath $backup -NewName '${runbook}-restored.xml'`,
    '}',
  ];
  const use = { ...shellOf(subject), effect: 'changes' };
  return [
    {
      id: 'change-value',
      text: change.join('\n'),
      use: { ...use, undo: 'restore-value', state, prints: ['earlier-change', 'settings-kept'] },
    },
    { id: 'restore-value', text: restore.join('\n'), use },
  ];
}
