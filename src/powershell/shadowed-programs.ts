import { maskedCode } from './console-paste.ts';
import type { Mistake } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

/** An alias by the name of a program: what shows that the program is meant, and what else than its file to write. */
interface Shadowed {
  readonly names: string;
  readonly meant: RegExp;
  readonly write?: string;
  /** Whether it is the cmdlet wherever something comes to it through `|`. */
  readonly isFirst?: boolean;
}

const byCmdlet = 'Write the cmdlet with its own parameters.';

const shadowed: readonly Shadowed[] = [
  {
    names: 'sc',
    meant:
      /^(?:\\\\\S+\s+)?(?:config|continue|control|create|delete|description|enumdepend|failure|failureflag|interrogate|pause|qc|qdescription|qfailure|query|queryex|sdset|sdshow|start|stop)(?:\s|$)/i,
  },
  { names: 'where', meant: /^(?:[/$]\w|[\w*][\w*.-]*\s*$)/, isFirst: true },
  {
    names: 'fc',
    meant: /^(?:\/\w|[\w.:\\*]+\s+[\w.:\\*]+\s*$)/,
    isFirst: true,
  },
  { names: 'sort', meant: /^\/(?:[+rlmto]\b|\+\d)/i },
  { names: 'curl', meant: /(?:^|\s)(?:--\w|-[fgkILsSvX]{1,3}(?=\s|$))/ },
  { names: 'wget', meant: /(?:^|\s)(?:--\w|-(?:[cNqrS]|q?O-?)(?=\s|$))/ },
  {
    names: 'start',
    meant: /^\/\w/,
    write: 'Write `Start-Process`, with `-Wait` or `-WindowStyle`.',
  },
  {
    names: 'set',
    meant: /^(?:\/[ap]\b|[\w.]+=)/i,
    write: 'Write `$env:NAME = …` for a variable of the environment.',
  },
  {
    names: 'kill',
    meant: /^(?:-(?:\d+|HUP|INT|KILL|TERM)\b|\/\w)/,
    write: 'Write `Stop-Process`, or `taskkill.exe`.',
  },
  {
    names: 'cd|chdir|copy|del|dir|erase|move|rd|ren|rmdir|type',
    meant: /^\/-?[a-z](?::\S+)?(?=\s|$)/i,
    write: byCmdlet,
  },
  { names: 'cp|ls|mv|rm', meant: /^-(?:al|fr|la|lah|ltr|rf)(?=\s|$)/, write: byCmdlet },
];

/** Finds aliases that Windows PowerShell takes for a cmdlet, where their arguments are those of a program. */
export function shadowedPrograms(script: string): Mistake[] {
  return inStringsToo(script, (code) => {
    const masked = maskedCode(code);
    return searches.flatMap((one) => foundIn(masked, one));
  });
}

/** The calls of aliases, with what stands behind them. */
function callsOf({ names, isFirst = false }: Shadowed): RegExp {
  // What stands before is looked at behind the name, once for each.
  const before = isFirst ? '(?<!\\|\\s*\\1)(?<=(?:^|[\\n;{(=])' : '(?<=(?:^|[\\n;{(=|&])';
  return new RegExp(
    `\\b(${names})(?=[^\\S\\n])${before}[^\\S\\n]*\\1)[^\\S\\n]+([^\\n;|}]*)`,
    'gi',
  );
}

const searches = shadowed.map((one) => ({ ...one, calls: callsOf(one) }));

function foundIn(code: string, { calls, meant, write }: (typeof searches)[number]): Mistake[] {
  if (code.search(calls) < 0) return [];
  return Array.from(code.matchAll(calls)).flatMap(({ index, 1: name = '', 2: words = '' }) =>
    meant.test(words)
      ? [
          {
            what: `\`${name}\`, an alias of a cmdlet, with words of a program`,
            start: index,
            advice: write ?? `Write \`${name}.exe\`.`,
          },
        ]
      : [],
  );
}
