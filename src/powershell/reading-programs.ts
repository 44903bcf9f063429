import { programOf } from './programs.ts';

/** Whether a call of a program only shows something: its plain name, and the words behind it. */
export function isReadingCall(program: string, words: string): boolean {
  const { shows = false, changesAt, asks, switches } = programOf(program);
  if (shows) return changesAt?.test(words) !== true;
  const given = words.replace(/\s\d?>>?(?:&\d|\s*\S+)/g, '').trim();
  return (
    asks?.test(given) === true && switchesIn(given).every((one) => switches?.test(one) !== false)
  );
}

function switchesIn(words: string): string[] {
  return Array.from(words.matchAll(/(?<=^|\s)['"]?[-/](\w+)/g), ([, name = '']) =>
    name.toLowerCase(),
  );
}
