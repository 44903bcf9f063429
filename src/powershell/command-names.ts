import { builtInAliases } from './aliases.ts';

/** The name of a command without quotes, escapes, module and folder. */
export function bareCommandName(written: string): string {
  const bare = written.replace(/[`'"]/g, '');
  return bare.slice(Math.max(bare.lastIndexOf('\\'), bare.lastIndexOf('/')) + 1);
}

/** The name of a command in lower case, without its module, folder, extension, quotes and backticks. */
export function plainCommandName(written: string): string {
  const bare = bareCommandName(written).toLowerCase();
  const name = bare.replace(/\.(?:exe|com|bat|cmd)$/, '');
  // An alias has no extension: `sc.exe` is a program, `sc` is not.
  return name === bare ? (builtInAliases.get(name) ?? name) : name;
}
