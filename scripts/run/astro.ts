import { stripVTControlCharacters } from 'node:util';
import { readScript, type Script } from './child.ts';
import { commandOf } from './command.ts';

/** Astro's command with its arguments: it sends nothing to its makers, and so need not tell that it would. */
export function astro(...args: readonly string[]): Script {
  return { path: commandOf('astro'), args, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
}

/** Runs Astro, hands over each line that it says, and gives its exit code. */
export async function readAstro(script: Script, readLine: (line: string) => void): Promise<number> {
  let rest = '';
  const code = await readScript(script, (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) readLine(line);
  });
  readLine(rest);
  return code;
}

/** A line of Astro's without colours, and what stands behind its time, if it has one. */
export function plainLine(line: string): { text: string; isTimed: boolean } {
  const plain = stripVTControlCharacters(line).trimEnd();
  const text = plain.replace(/^\d\d:\d\d:\d\d /, '');
  return { text, isTimed: text !== plain };
}
