import { plain, type Call, type CallFault, type Step } from './case.ts';

/** A fault with words for a report. */
export interface NamedFault {
  name: string;
  step: Step;
  /** Whether a cmdlet of a product changes nothing, and says nothing of it: only what is read back tells. */
  isLost?: boolean;
}

const always: CallFault['kind'][] = ['throws', 'throws-after', 'writes-error', 'nothing'];

/** Commands that every PowerShell has. */
const everywhere = new Set([
  'Export-Csv',
  'Import-Csv',
  'Test-Path',
  'Move-Item',
  'Remove-Item',
  'Get-ChildItem',
  'Get-Module',
  'Get-Service',
  'Start-Service',
  'Stop-Service',
]);

function faultsOfCall(call: Call, number: number): CallFault[] {
  const faults: CallFault[] = always.map((kind) => ({ call: number, kind }));
  if (call.name === 'Export-Csv') {
    faults.push({ call: number, kind: 'writes-fewer' }, { call: number, kind: 'writes-half' });
  }
  if (!call.reads) return faults;
  faults.push({ call: number, kind: 'null' });
  for (let row = 0; row < call.rows; row++) {
    faults.push({ call: number, kind: 'fewer', row });
    for (const property of call.properties)
      faults.push({ call: number, kind: 'property', row, property });
  }
  return faults;
}

/** Every fault at every call that a script made when nothing went wrong, and every command missing. */
export function everyFault(
  script: string,
  calls: readonly Call[],
  files: readonly string[],
): NamedFault[] {
  const atCalls = calls.flatMap((call, index) =>
    faultsOfCall(call, index + 1).map((fault) => ({
      name: [call.name, `call ${String(fault.call)}`, fault.kind, fault.property, fault.row]
        .filter((part) => part !== undefined)
        .join(' '),
      step: { ...plain(script), faults: [fault] },
      isLost: fault.kind === 'nothing' && !call.reads && !everywhere.has(call.name),
    })),
  );
  const cmdlets = [...new Set(calls.map(({ name }) => name))].filter(
    (name) => !everywhere.has(name),
  );
  return [
    ...atCalls,
    ...cmdlets.map((name) => ({
      name: `${name} does not exist`,
      step: { ...plain(script), missing: [name] },
    })),
    { name: 'no cmdlet exists', step: { ...plain(script), missing: cmdlets } },
    ...files.map((file) => ({
      name: `${file} is open elsewhere`,
      step: { ...plain(script), locked: [file] },
    })),
  ];
}
