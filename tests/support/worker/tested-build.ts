import { integrityOf, sha256Of } from '../../../src/hash.ts';
import { forEachLocale } from '../../../src/locales.ts';
import type { KeptFile, SizedFile, WorkerLists } from '../../../src/offline/kept-files.ts';
import type { TestedScope } from './worker-scope.ts';

const index = 'sha256-index';

/** A page of a tested build. */
function pageText(title: string): string {
  return `<title>${title}</title><search-dialog data-index="${index}">`;
}

/** Deploys a build of a few files to a tested server, and gives the lists that its worker carries. */
export function deploy({ files }: TestedScope, build: string): WorkerLists {
  const sized = (url: string, text: string): SizedFile => {
    files.set(url, text);
    return {
      url,
      revision: sha256Of(text).slice(0, 16),
      integrity: integrityOf(text),
      size: text.length,
    };
  };
  const kept = (url: string, text: string): KeptFile => {
    const { revision, integrity } = sized(url, text);
    return { url, revision, integrity };
  };
  return {
    build,
    index,
    shared: [kept('/early.js', `early ${build}`)],
    languages: forEachLocale((locale) => {
      const whole = [
        sized(`/${locale}/`, pageText(`${locale} ${build}`)),
        sized(`/${locale}/one/`, pageText(`One ${locale} ${build}`)),
      ];
      return {
        core: [kept(`/${locale}/offline/`, pageText(`Offline ${locale} ${build}`))],
        list: kept(`/offline/${locale}.json`, JSON.stringify(whole)),
        bytes: whole.reduce((sum, { size }) => sum + size, 0),
      };
    }),
  };
}
