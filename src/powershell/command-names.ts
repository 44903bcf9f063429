import { keepRecent } from '../recent.ts';
import { builtInAliases } from './aliases.ts';
import { isCmdlet } from './verbs.ts';

/** The name of a command without quotes, escapes, module and folder. */
export function bareCommandName(written: string): string {
  const bare = written.replace(/[`'"]/g, '');
  return bare.slice(Math.max(bare.lastIndexOf('\\'), bare.lastIndexOf('/')) + 1);
}

/** Plain names by what is written: every rule asks for those of all commands. */
const names = keepRecent<string>(1000);

/** The name of a command in lower case, without its module, folder, extension, quotes and backticks. */
export function plainCommandName(written: string): string {
  return names(written, () => plainName(written));
}

function plainName(written: string): string {
  const bare = bareCommandName(written).toLowerCase();
  const name = bare.replace(/\.(?:exe|com|bat|cmd)$/, '');
  // An alias has no extension: `sc.exe` is a program, `sc` is not.
  return name === bare ? (builtInAliases.get(name) ?? name) : name;
}

/** `Module\Verb-Noun`: the module of a cmdlet is one word, with dots at most. */
const inModule = /^[a-z]\w*(?:\.\w+)*\\([a-z]+-\w+)$/i;

/** Windows' own programs, which are what their names say. */
const ofWindows = /^[a-z]:\\windows\\system32\\(?:inetsrv\\)?[\w-]+\.(?:exe|com)$/i;

/** Whether a command is a file in some folder, which may be anything, whatever its name says. */
export function isOfFolder(written: string): boolean {
  const plain = written.replace(/[`'"]/g, '');
  if (!/[\\/]/.test(plain) || ofWindows.test(plain)) return false;
  const cmdlet = inModule.exec(plain)?.[1];
  return cmdlet === undefined || !isCmdlet(cmdlet);
}
