import { maskedCode } from './console-paste.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

/** A keyword where a statement begins; a key of a table or a label of `switch` is none. */
const leaving = /\bexit(?![\w.-]|\s*[={])(?<=(?:^|[\n;{}(&|])[^\S\n]*exit)/gi;

const own =
  /\[(?:System\.)?Environment\]::(?:Exit|FailFast)(?=\s*\()|\$Host\.SetShouldExit(?=\s*\()|\bGetCurrentProcess\(\)\.(?:Kill|CloseMainWindow)(?=\s*\()|\$PID\b[^\n;}]{0,200}\)\.(?:Kill|CloseMainWindow)(?=\s*\()/gi;

const stopping = /\b(?:Stop-Process|spps|kill)\b[^\n;|}]{0,500}/gi;

/** Finds what closes the console into which a script is pasted. */
export function closesConsole(script: string): Finding[] {
  return inStringsToo(script, (code) => {
    const masked = maskedCode(code);
    const found = [...masked.matchAll(leaving), ...masked.matchAll(own)];
    const stops = Array.from(masked.matchAll(stopping)).filter(({ 0: call, index }) =>
      isOwnProcess(
        code.slice(Math.max(masked.lastIndexOf('\n', index) + 1, index - 100), index),
        code.slice(index, index + call.length),
      ),
    );
    return [...found, ...stops].map(({ 0: text, index }) => ({
      what: `\`${/^[^\s(]+/.exec(text)?.[0] ?? text}\`, which closes the console`,
      start: index,
    }));
  });
}

/** Whether the process that is stopped is the console: by its number, or as one of all consoles. */
function isOwnProcess(before: string, call: string): boolean {
  const isFed = /\$PID\b[^;}]*\|\s*$/i.test(before);
  return isFed || /\$PID\b|\bpowershell(?:_ise)?\b/i.test(call);
}
