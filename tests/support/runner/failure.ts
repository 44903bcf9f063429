import { inspect, stripVTControlCharacters } from 'node:util';

/** A test that failed: its place, its names from the outermost to its own, and the errors. */
export interface Failure {
  readonly file: string;
  readonly line?: number | undefined;
  readonly names: readonly string[];
  readonly errors: readonly string[];
}

/** An error with its stack and with what caused it. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : inspect(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\nCaused by: ${errorText(error.cause)}`;
}

function indented(text: string): string {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !/^\s+at .*\bnode:internal\//.test(line))
    .join('\n')
    .trimEnd()
    .replaceAll(/^(?=.)/gm, '  ');
}

/** A failure as it is printed: one line that finds the test, then all that is known. */
export function failureText({ file, line, names, errors }: Failure): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  const details = errors.map(indented).filter((text) => text !== '');
  return [`\nFAIL ${place}`, `  ${names.join(' › ')}`, '', ...details, ''].join('\n');
}
