import { join } from 'node:path';
import { programTexts } from '../content/read/folders.ts';
import {
  contentRoot,
  loadFrontmatter,
  loadGlossary,
  loadInterface,
  loadParameters,
  loadRunbooks,
} from '../content/read/load.ts';
import type { LocalParameter } from '../content/schemas/parameter.ts';
import { localParameter } from '../parameters/local-parameter.ts';
import { actionWords } from './action-words.ts';
import { conceptsIn } from './concepts.ts';
import { searchStrings, valuesFileStrings } from './browser-strings.ts';
import { problemStrings } from './rare-strings.ts';
import { formStrings } from './form-strings.ts';
import { paperStrings } from './paper-strings.ts';
import { dateTag } from './format.ts';
import { homeStrings } from './home-strings.ts';
import { railStrings } from './rail-strings.ts';
import { runbookEntry } from './runbook-list.ts';
import { rowsByCommand } from './shared-messages.ts';
import { settingsStrings } from './settings-strings.ts';
import { languageModuleKinds } from '../build/file-locale.ts';
import { findRelease } from '../build/release.ts';
import { translator } from '../parameters/messages.ts';
import { purposeParameter } from './purpose.ts';
import { locales } from '../locales.ts';
import type { Locale } from '../locales.ts';

const prefix = 'virtual:fieldbook/';

/** Marks an id as one that no other plugin is to look for on the disk. */
const resolved = '\0';

/** The exports of the modules for a language: everything that pages need only when search, a values file or the form is used. */
const modules: Readonly<Record<(typeof languageModuleKinds)[number], (locale: Locale) => object>> =
  {
    parameters: (locale: Locale) => ({
      parameters: [
        ...Object.entries(loadParameters()).map(([name, definition]) =>
          localParameter(name, definition, locale),
        ),
        ...purposesIn(locale),
      ],
      strings: valuesFileStrings(loadInterface(locale), locale),
    }),
    problems: (locale: Locale) => ({ strings: problemStrings(loadInterface(locale), locale) }),
    form: (locale: Locale) => ({ strings: formStrings(loadInterface(locale), locale) }),
    paper: (locale: Locale) => ({
      strings: paperStrings(loadInterface(locale), locale),
      version: findRelease(process.cwd()).version,
      dates: dateTag(locale),
      messages: Object.fromEntries(
        loadRunbooks().map((runbook) => [runbook.id, rowsByCommand(runbook)]),
      ),
    }),
    rail: (locale: Locale) => ({ strings: railStrings(loadInterface(locale), locale) }),
    runbooks: (locale: Locale) => ({
      runbooks: loadRunbooks().map((runbook) => runbookEntry(runbook, locale)),
      strings: homeStrings(loadInterface(locale), locale),
    }),
    settings: (locale: Locale) => ({ strings: settingsStrings(loadInterface(locale), locale) }),
    search: (locale: Locale) => ({
      strings: searchStrings(loadInterface(locale), locale),
      concepts: conceptsIn(loadGlossary(), locale),
      words: actionWords(),
    }),
  };

/** The choice of a purpose of every runbook that asks for one. */
function purposesIn(locale: Locale): LocalParameter[] {
  const t = translator(loadInterface(locale), locale);
  return loadRunbooks().flatMap(
    (runbook) => purposeParameter(runbook, loadFrontmatter(runbook.id, locale).title, t) ?? [],
  );
}

/** The code of each module by its id: for each kind one for each language, and one that imports each of them. */
const codes = new Map<string, () => string>(
  languageModuleKinds.flatMap((kind): [string, () => string][] => {
    const imports = locales.map(
      (locale) => `${locale}: () => import('${prefix}${kind}-${locale}')`,
    );
    return [
      [`${prefix}${kind}`, () => `export const languages = { ${imports.join(', ')} };\n`],
      ...locales.map((locale): [string, () => string] => [
        `${prefix}${kind}-${locale}`,
        () => codeOf(modules[kind](locale)),
      ]),
    ];
  }),
);

function codeOf(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

interface LoadContext {
  readonly addWatchFile: (file: string) => void;
}

/** Makes the modules for each language. Modules, and not data, because the pages of a bundle can load nothing but scripts. */
export function languageModules() {
  return {
    name: 'fieldbook-language-modules',
    resolveId: (id: string) => (codes.has(id) ? `${resolved}${id}` : undefined),
    load(this: LoadContext, id: string): string | undefined {
      const code = id.startsWith(resolved) ? codes.get(id.slice(resolved.length)) : undefined;
      if (code === undefined) return undefined;
      for (const file of ['parameters.yaml', 'glossary.yaml'])
        this.addWatchFile(join(contentRoot(), file));
      for (const locale of locales)
        this.addWatchFile(join(programTexts(contentRoot(), 'interface'), `${locale}.yaml`));
      return code();
    },
  };
}
