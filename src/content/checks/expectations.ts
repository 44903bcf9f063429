import type { Details, Diagnostic } from '../../diagnostic.ts';
import { judgeOutput } from '../../runs/judge-output.ts';
import { readOutput } from '../../runs/read-output.ts';
import { hexadecimalLength, textsOf } from '../../runs/pattern-texts.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import { testsOf } from './command-tests.ts';
import { hasWrongBraces } from './expected-placeholders.ts';
import type { Expectation } from '../schemas/expectation.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** Holds expectations to the sample output of their command, and patterns to what a page can say of them. */
export function checkExpectations(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const { structure } = runbook;
    return structure
      ? [
          ...unmetExpectations(runbook, structure, content.parameters?.value),
          ...unspokenPatterns(structure),
        ]
      : [];
  });
}

type Definitions = Readonly<Record<string, ParameterDefinition>> | undefined;

/** Expectations of one kind, by where they stand, with the sample that must meet them. */
interface Claim {
  /** The command that expects it. */
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly expect: readonly Expectation[];
  /** The sample output; none where the command names none. */
  readonly output: string | undefined;
}

/** What a runbook expects of its commands: of each, and after a change of the one that shows the state. */
function claimsOf({ commands }: Runbook): Claim[] {
  return Object.entries(commands).flatMap(([id, { expect, output, after, state }]) => {
    const path = ['commands', id];
    const own = { id, path: [...path, 'expect'], expect, output };
    // An `after` without a state is reported as such, and so is a state that no command shows.
    const shows = state === undefined ? undefined : commands[state];
    if (after === undefined || shows === undefined) return [own];
    const shown = after.output ?? shows.output;
    return [own, { id, path: [...path, 'after', 'expect'], expect: after.expect, output: shown }];
  });
}

function unmetExpectations(
  { outputs }: RunbookContent,
  yaml: YamlFile<Runbook>,
  definitions: Definitions,
): Diagnostic[] {
  return claimsOf(yaml.value).flatMap(({ id, path: list, expect, output }) =>
    expect.flatMap((expectation, index) => {
      const path = [...list, index];
      const sample = output === undefined ? undefined : outputs.get(output);
      if (output === undefined) {
        const found = 'an expectation without a sample output';
        const expected = `\`output\` of \`${id}\``;
        return [
          diagnosticAtPath(yaml, path, { found, expected, advice: `Add outputs/${id}.txt.` }),
        ];
      }
      // A missing file is reported where the command names it, and what should be a placeholder where it stands.
      if (!sample || hasWrongBraces(expectation, definitions)) return [];
      if (judgeOutput(sample.text, expectation).holds) return [];
      const absent = absentField(sample, expectation);
      if (absent) return [diagnosticAtPath(yaml, [...path, 'each'], absent)];
      const found = `an expectation that ${sample.file} does not meet (${inWords(expectation)})`;
      const expected = 'a sample that shows what is expected';
      const advice = 'Correct the expectation or the sample.';
      return [diagnosticAtPath(yaml, path, { found, expected, advice })];
    }),
  );
}

/** A page shows no regular expression: it says what one looks for. */
function unspokenPatterns(yaml: YamlFile<Runbook>): Diagnostic[] {
  const tests = Object.entries(yaml.value.commands).flatMap((entry) => testsOf(...entry));
  return tests.flatMap(({ test: { matches }, path }) => {
    if (matches === undefined || textsOf(matches) || hexadecimalLength(matches)) return [];
    const found = `the pattern \`${matches}\``;
    const expected = 'one that a page can say in words';
    const advice = 'List texts, as `Build (516|620)`, or ask for digits, as `^[0-9A-F]{40}$`.';
    return [diagnosticAtPath(yaml, [...path, 'matches'], { found, expected, advice })];
  });
}

function inWords({ text, field = '', equals, matches, not, where }: Expectation): string {
  if (text !== undefined) return `“${text}”`;
  const value = equals ?? matches;
  const test = not ? `\`not\` ${field}: ${value ?? ''}` : `${field}: ${value ?? ''}`;
  const rows = where ? ` where ${where.field} is ${where.equals}` : '';
  return `${value === undefined ? `no ${field}` : test}${rows}`;
}

/** What is said of a field that is to tell the rows apart, and that no row of the sample has. */
function absentField(sample: TextFile, { each }: Expectation): Details | undefined {
  if (each === undefined || readOutput(sample.text).some((row) => row.has(each))) return undefined;
  const found = `\`each: ${each}\`, a field that ${sample.file} does not show`;
  const advice = 'Correct the name of the field, or remove `each`.';
  return { found, expected: 'a field of the sample that names each row', advice };
}
