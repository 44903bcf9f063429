import { DiagnosticError, type Diagnostic } from '../../diagnostic.ts';

/** The diagnostics of an error: its own, or one that says which part of Fieldbook has a fault. */
export function diagnosticsOfError(error: unknown, file: string, part: string): Diagnostic[] {
  if (error instanceof DiagnosticError) return [...error.diagnostics];
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const [line = ''] = reason.split('\n');
  return [
    {
      file,
      line: 1,
      column: 1,
      found: `an error of ${part} (${line.slice(0, 200)})`,
      expected: 'an answer',
      advice:
        'This is a fault of Fieldbook: please report it with what was changed last. Everything else was checked.',
    },
  ];
}
