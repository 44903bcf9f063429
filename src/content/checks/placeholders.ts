import type { Parser } from 'web-tree-sitter';
import { findBraced } from '../../parameters/placeholder.ts';
import { isParameterName } from '../schemas/parameter-name.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { type Placeholder, powershellTools } from '../../powershell/build.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import { valueTypes } from '../../parameters/types/index.ts';
import { isReadable } from './command-syntax.ts';
import { definitionIn } from './definition-in.ts';
import { filledScript } from './filled-script.ts';
import { halfPlaceholders } from './half-placeholders.ts';

/** Holds every placeholder of a command to a place where its value cannot become code. */
export async function checkPlaceholders(content: Content): Promise<Diagnostic[]> {
  // The catalogue says which parameters are closed.
  const definitions = content.parameters?.value;
  if (!definitions) return [];
  const parser = await powerShellParser();
  // Where a quote is missing, nobody can tell what stands inside of quotes.
  const placeholdersOf = (command: TextFile) =>
    isReadable(content, command, parser) ? powershellTools.findPlaceholders(command.text) : [];
  return content.runbooks.flatMap(({ commands, outputs }) => [
    ...[...outputs.values()].flatMap((output) => [
      ...unreadable(output),
      ...halfPlaceholders(output, definitions),
    ]),
    ...[...commands.values()].flatMap((command) => [
      ...unreadable(command),
      ...halfPlaceholders(command, definitions),
      ...placeholdersOf(command).flatMap((placeholder) => {
        const definition = definitionIn(definitions, placeholder.name);
        const details =
          judgeNested(command.text, placeholder) ??
          judge(placeholder, definition) ??
          judgeWord(filledScript(command.text, definitions), placeholder, definition, parser);
        return details ? [diagnosticAt(command, placeholder.start, details)] : [];
      }),
    ]),
  ]);
}

/** `"^$([regex]::Escape('{{x}}'))$"`: its own quotes stand within others, and what a value has there depends on both. */
function judgeNested(text: string, { name, start, end, misplaced }: Placeholder) {
  if (!misplaced || text.charAt(start - 1) !== "'" || text.charAt(end) !== "'") return undefined;
  const found = `\`{{${name}}}\` in a double-quoted string, here-string or comment, in quotes that stand within others`;
  const expected = `it in a literal of its own, as in \`'…' + '{{${name}}}' + '…'\``;
  const advice = 'Put the text together with `+`: only in a literal by itself is any value safe.';
  return { found, expected, advice };
}

function judge(placeholder: Placeholder, definition: ParameterDefinition | undefined) {
  const name = `{{${placeholder.name}}}`;
  const literal = `\`'${name}'\``;
  // A name that the catalogue lacks is reported as such; whether it may stand bare depends on its type.
  const mayStandBare = !definition || valueTypes[definition.type].isClosed;
  if (placeholder.misplaced || (!placeholder.quoted && !mayStandBare)) {
    const found = `\`${name}\` ${placeholder.misplaced ? 'in a double-quoted string, here-string or comment' : 'bare'}`;
    const advice = 'Only there is any value safe; boolean, choice and integer may also stand bare.';
    return { found, expected: `it inside a single-quoted literal, as in ${literal}`, advice };
  }
  if (definition && valueTypes[definition.type].isList && !placeholder.whole) {
    const found = `the list \`${name}\` beside other text in a literal`;
    return {
      found,
      expected: literal,
      advice: 'A list becomes several literals: give it one of its own.',
    };
  }
  if (definition?.type === 'boolean' && placeholder.quoted) {
    const found = `the boolean \`${name}\` inside a literal`;
    return {
      found,
      expected: `${name} bare`,
      advice: 'Remove the quotes: it becomes $true or $false.',
    };
  }
  const unexpected = definition?.choices?.find(({ value }) => !/^[A-Za-z][\w-]*$/.test(value));
  if (unexpected && !placeholder.quoted) {
    const found = `\`${name}\` bare, though one of its choices is \`${unexpected.value}\``;
    return { found, expected: literal, advice: 'Quote it: that choice is more than one word.' };
  }
  return undefined;
}

/** A choice without quotes is a word: a text as an argument, and the name of a command anywhere else. */
function judgeWord(
  script: string,
  { name, start, quoted }: Placeholder,
  definition: ParameterDefinition | undefined,
  parser: Parser,
) {
  if (quoted || definition?.type !== 'choice') return undefined;
  if (powershellTools.wordPlaces(script, [start], parser).length > 0) return undefined;
  const found = `\`{{${name}}}\` bare where it is no argument of a command`;
  const advice = 'Quote it: a choice is a word, which PowerShell takes there for a command.';
  return { found, expected: `\`'{{${name}}}'\``, advice };
}

function unreadable(command: TextFile): Diagnostic[] {
  return findBraced(command.text).flatMap(({ name, start, end }) => {
    if (isParameterName(name)) return [];
    const found = `\`${command.text.slice(start, end)}\``;
    const advice = 'Write the parameter’s name alone between the braces.';
    const details = { found, expected: 'a placeholder as `{{edgeFqdn}}`', advice };
    return [diagnosticAt(command, start, details)];
  });
}
