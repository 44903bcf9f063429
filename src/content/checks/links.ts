import type { Details, Diagnostic } from '../../diagnostic.ts';
import type { Target } from '../read/mdx-parts.ts';
import { locales } from '../../locales.ts';
import type { ComparedContent, ComparedPage, ComparedRunbook } from './compared-runbook.ts';

/** Reports links that lead nowhere, and images, which no page takes. */
export function checkLinks(content: ComparedContent): Diagnostic[] {
  return content.runbooks.flatMap((runbook) =>
    runbook.pages.flatMap((page) =>
      page.targets.flatMap((target) => checkTarget(content, runbook, page, target)),
    ),
  );
}

function checkTarget(
  content: ComparedContent,
  runbook: ComparedRunbook,
  page: ComparedPage,
  target: Target,
) {
  const { line, column, kind, url, isBlank, isBare } = target;
  // It is told as a text.
  if (isBare === true) return [];
  const place = { file: page.file, line, column };
  if (kind === 'image') {
    const [, name = ''] = /([^/]*?)(?:\.\w+)*$/.exec(url) ?? [];
    const isDrawn = runbook.drawings.has(name);
    const figure = `\`<Figure id="${isDrawn ? name : '…'}" />\``;
    const expected = `a drawing of the runbook, as ${figure}`;
    const advice = isDrawn
      ? `Write ${figure}: its words stand beside the drawing.`
      : 'Draw it as SVG in figures/ with its words beside it, or say it in words.';
    return [
      { ...place, found: `the image \`${url}\``, expected, advice, unsettles: true as const },
    ];
  }
  if (isBlank) {
    const expected = 'the words of the link between `[` and `]`';
    const advice = 'Say there what the reader will find, or remove the link.';
    return [{ ...place, found: `the link \`${url}\` without words`, expected, advice }];
  }
  if (url === '') {
    const expected = 'where it leads between `(` and `)`, as `(#id)` or `(../runbook/)`';
    const advice = 'Write the id of a task or step, or remove the link.';
    return [{ ...place, found: 'a link that leads nowhere', expected, advice }];
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    return [{ ...place, ...addressInProse(url), unsettles: true as const }];
  }
  const right = referenceInstead(runbook, url) ?? rightTarget(content, runbook, page, url);
  return right ? [{ ...place, found: `the link \`${url}\``, ...right }] : [];
}

/** What is said of an address in the paragraphs of a page. */
export function addressInProse(url: string): Details {
  const [, person] = /^(?:mailto|sips?|tel|callto|xmpp|im):(.+)$/i.exec(url) ?? [];
  if (person !== undefined) return addressOfPerson(person);
  const expected = 'an entry of `links` in runbook.yaml, used as `<Ref id="…">`';
  const advice = 'Move the address there, so that every language has the same one.';
  return { found: `the address \`${url}\` in prose`, expected, advice };
}

/** What is said of an address of mail or of a call, which a browser would open and `links` does not take. */
function addressOfPerson(address: string): Details {
  const expected = 'the address as code, without a link';
  const advice = 'Write it between backticks; `links` takes pages of the web alone.';
  return { found: `the address \`${address}\` in prose`, expected, advice };
}

/** What to write in place of a link within the site whose target is an entry of `links`. */
function referenceInstead({ structure }: ComparedRunbook, url: string) {
  const [name = ''] = /[^#/]*$/.exec(url) ?? [];
  if (structure?.links.includes(name) !== true || !/^[#.]/.test(url)) return undefined;
  if (structure.anchors.includes(name)) return undefined;
  const advice = 'Write it so: an entry of `links` leads to another site.';
  return { expected: `\`<Ref id="${name}">…</Ref>\``, advice };
}

/** The target to write in place of a link within the site that leads nowhere; undefined if it leads somewhere. */
function rightTarget(
  content: ComparedContent,
  own: ComparedRunbook,
  page: ComparedPage,
  url: string,
) {
  // A browser takes `//`, `\\` and tabs for the start of another address: only plain paths lead within the site.
  const isWithin = /^(?!\/\/)[\w./-]*(?:#[\w-]*)?$/.test(url);
  const base = `https://site.invalid/${page.locale}/${own.id}/`;
  const { pathname, hash } = new URL(isWithin ? url : '/', base);
  const [, locale = '', id = '', rest] = pathname.split('/');
  const isLocale = locales.some((known) => known === locale);
  if (isLocale && id === '') return undefined;
  const target = content.runbooks.find((runbook) => runbook.id === id);
  // The page may be one that cannot be read.
  if (isLocale && !target && rest === '' && !content.isWhole) return undefined;
  if (!isLocale || !target || rest !== '') {
    const other = content.runbooks.find((runbook) => runbook.id !== own.id) ?? own;
    const advice = `Write the folder of a runbook, as \`../${other.id}/\`.`;
    return { expected: 'a page that exists', advice };
  }
  if (hash === '' || !target.structure) return undefined;
  const { anchors } = target.structure;
  if (anchors.includes(hash.slice(1))) return undefined;
  const before = target === own ? '' : `../${id}/`;
  const advice = `Write one that its runbook.yaml has, as \`${before}#${anchors[0] ?? ''}\`.`;
  return { expected: `the id of a task or step of ${id}`, advice };
}
