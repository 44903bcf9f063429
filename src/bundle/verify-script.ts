import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadInterface } from '../content/read/load.ts';
import { locales, type Locale } from '../locales.ts';
import { translator } from '../parameters/messages.ts';
import { powershellTools } from '../powershell/build.ts';
import { windowsText } from './windows-text.ts';

const template = join(import.meta.dirname, 'release-files/Verify.ps1');
const noWords = '$words = @{}\n';

/** Verify.ps1 with its texts in every language, also in the bundle of one, because a reader of another may run it. */
export function verifyScript(): string {
  const script = readFileSync(template, 'utf8').replace(/\r\n/g, '\n');
  if (!script.includes(noWords))
    throw new Error(`${template}: found no line ${noWords.trim()}, which the texts replace.`);
  const tables = locales.map((locale) => `    ${locale} = @{\n${tableOf(locale)}    }\n`);
  return windowsText(script.replace(noWords, () => `$words = @{\n${tables.join('')}}\n`));
}

function tableOf(locale: Locale): string {
  return Object.entries(wordsIn(locale))
    .map(([name, text]) => `        ${name} = ${powershellTools.quote(text)}\n`)
    .join('');
}

/** The texts as formats of PowerShell's -f. */
function wordsIn(locale: Locale): Readonly<Record<string, string>> {
  const t = translator(loadInterface(locale), locale);
  return {
    missing: t('offline.check.missing', { file: '{0}' }),
    changed: t('offline.check.changed', { file: '{0}' }),
    extra: t('offline.check.extra', { file: '{0}' }),
    good: t('offline.check.good', { files: '{0}' }),
    bad: t('offline.check.bad', { wrong: '{0}', files: '{1}' }),
    unable: t('offline.check.unable', { reason: '{0}' }),
    made: t('offline.check.made', { version: '{0}', date: '{1}' }),
    hint: t('offline.check.hint'),
    unclear: t('offline.check.unclear'),
  };
}
