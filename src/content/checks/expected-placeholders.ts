import { findBraced } from '../../parameters/placeholder.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import { isParameterName } from '../schemas/parameter-name.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import { expectedTexts, testsOf, type Test } from './command-tests.ts';
import { definitionIn } from './definition-in.ts';

type Definitions = Readonly<Record<string, ParameterDefinition>>;

/** A name with what stands around it of the braces of a placeholder. */
const named = /(?<!\{)(\{{0,2})[ \t]*\b([A-Za-z]\w*)[ \t]*(\}{0,2})(?!\})/g;

/** What a text has in place of a placeholder: braces with something else in them, or half of the braces. */
function wrongBraces(text: string, definitions: Definitions): string[] {
  const strange = findBraced(text)
    .filter(({ name }) => !isParameterName(name))
    .map(({ start, end }) => text.slice(start, end));
  const half = Array.from(text.matchAll(named)).flatMap(
    ([written, open = '', name = '', close = '']) => {
      const isMeant = open.length + close.length > 1 && definitionIn(definitions, name);
      return isMeant && written !== `{{${name}}}` ? [written.trim()] : [];
    },
  );
  return [...new Set([...strange, ...half])];
}

/** Whether a test has braces that are no placeholder, or that of no parameter, which is reported as such. */
export function hasWrongBraces(test: Test, definitions: Definitions | undefined): boolean {
  if (definitions === undefined) return false;
  const isUnknown = (text: string) =>
    findBraced(text).some(({ name }) => !definitionIn(definitions, name));
  return expectedTexts(test).some(
    ({ text }) => isUnknown(text) || wrongBraces(text, definitions).length > 0,
  );
}

/** Reports half placeholders in what commands are expected to show, or show where something went wrong. */
export function checkExpectedPlaceholders({ runbooks, parameters }: Content): Diagnostic[] {
  // The catalogue says what is meant to be a parameter.
  if (!parameters) return [];
  return runbooks.flatMap(({ structure }) => {
    if (!structure) return [];
    const tests = Object.entries(structure.value.commands).flatMap((entry) => testsOf(...entry));
    return tests.flatMap(({ test, path }) =>
      expectedTexts(test).flatMap(({ keys, text }) =>
        wrongBraces(text, parameters.value).map((written) =>
          diagnosticAtPath(structure, [...path, ...keys], {
            found: `\`${written}\`, which is no placeholder`,
            expected: 'a placeholder as `{{edgeFqdn}}`',
            advice: 'Write the parameter’s name alone between two braces on each side.',
          }),
        ),
      ),
    );
  });
}
