import type { Diagnostic } from '../../diagnostic.ts';
import type { RunbookContent } from '../read/content.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import type { ComparedContent } from './compared-runbook.ts';
import { meantName, namesIn, proseOf } from './dotted-names.ts';

/** Reports hosts that a default or an example misspells: readers copy what they did not fill in. */
export function checkParameterAddresses({ parameters, runbooks }: ComparedContent): Diagnostic[] {
  if (!parameters) return [];
  return Object.entries(parameters.value).flatMap(([id, definition]) => {
    const own = runbooks.filter(({ structure }) => structure?.parameters.includes(id) === true);
    const known = own.flatMap(({ structure }) => (structure?.names ?? []).flatMap(namesIn));
    return (['default', 'example'] as const).flatMap((key) => {
      const names = [definition[key] ?? ''].flat().flatMap((one) => namesIn(String(one)));
      return names.flatMap((name) => {
        const meant = known.includes(name) ? undefined : meantName(name, known);
        // Where the texts have the name too, `names` is what is wrong.
        if (meant === undefined || own.some(({ again }) => isInProse(again(), name))) return [];
        const expected = `\`${meant}\`, which \`names\` of a runbook with this value has`;
        const advice = 'Correct it, or add the other name to `names`.';
        return [
          diagnosticAtPath(parameters, [id, key], { found: `\`${name}\``, expected, advice }),
        ];
      });
    });
  });
}

function isInProse(runbook: RunbookContent, name: string): boolean {
  return proseOf(runbook).some((text) => namesIn(text).includes(name));
}
