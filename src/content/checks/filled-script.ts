import type { ParameterDefinition } from '../schemas/parameter.ts';
import { powershellTools } from '../../powershell/build.ts';
import { definitionIn } from './definition-in.ts';

/** A script with a value in place of each bare placeholder, padded so that offsets stay. */
export function filledScript(
  script: string,
  definitions: Readonly<Record<string, ParameterDefinition>>,
): string {
  let text = script;
  for (const { name, start, end, quoted } of powershellTools.findPlaceholders(script)) {
    if (quoted) continue;
    const replacement = definitionIn(definitions, name)?.type === 'integer' ? '1' : '$true';
    text = text.slice(0, start) + replacement.padEnd(end - start) + text.slice(end);
  }
  return text;
}
