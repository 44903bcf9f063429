import { type Definitions, type RawValues, valueOf } from '../parameters/defaults.ts';
import { fillTemplate } from './placeholders.ts';
import { literalText } from './literal-text.ts';
import type { ResolvedCommand } from './shell.ts';

/** The command with the reader's values as PowerShell literals, or the values that it still lacks. */
export function resolveCommand(
  template: string,
  definitions: Definitions,
  raw: RawValues,
): ResolvedCommand {
  const problems = new Set<string>();
  const { text } = fillTemplate(template, (name, quoted) => {
    const definition = definitions[name];
    const result = valueOf(name, definitions, raw);
    if (definition && result.ok) return literalText(definition, result.value, quoted);
    const isMissing = result.ok || result.problem.code === 'missing';
    if (isMissing && definition?.optional && quoted) return '';
    problems.add(name);
    return '';
  });
  return problems.size > 0 ? { ok: false, problems: [...problems] } : { ok: true, text };
}

/**
 * The text to copy, so that a console without PSReadLine runs it: a single line has no line break at its end and waits
 * for Enter; a block needs an empty line to leave the `>>` prompt.
 */
export function pasteText(text: string): string {
  const script = text.replace(/\s+$/, '');
  return script.includes('\n') ? `${script}\n\n` : script;
}
