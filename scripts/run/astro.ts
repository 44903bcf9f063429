import { stripVTControlCharacters } from 'node:util';
import { readScript, type Script } from './child.ts';
import { commandOf } from './command.ts';

/** Astro's command with its arguments, without telemetry and so without the notice of it. */
export function astro(...args: readonly string[]): Script {
  return { path: commandOf('astro'), args, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
}

/** Runs Astro, passes on each line of its output, and gives its exit code. */
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

/** A line of Astro's without colours and without the time that it may begin with. */
export function plainLine(line: string): { text: string; isTimed: boolean } {
  const plain = stripVTControlCharacters(line).trimEnd();
  const text = plain.replace(/^\d\d:\d\d:\d\d /, '');
  return { text, isTimed: text !== plain };
}
