import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../../src/locales.ts';
import {
  loadCommand,
  loadOutput,
  loadParameters,
  loadRunbooks,
} from '../../../src/content/read/load.ts';
import { runbookFolder } from '../../../src/content/read/site-files.ts';

/** A page of a generated site as other generators take it. */
export interface PlainPage {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** The text as Markdown, without its title. */
  readonly body: string;
}

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\`\n`;

/** The pages of generated content in Markdown: tasks and steps as headings, commands and outputs as code, examples as values. */
export function plainPages(content: string): PlainPage[] {
  const parameters = loadParameters(content);
  const filled = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const { example, default: preset } = parameters[name] ?? {};
      return String(example ?? preset ?? whole);
    });
  return loadRunbooks(content).flatMap((runbook) => {
    const { id, commands, tasks } = runbook;
    const outputs = new Set(readdirSync(join(runbookFolder(content, id), 'outputs')));
    const codeOf = (command: string): string[] => [
      fence('powershell', filled(loadCommand(id, command, content))),
      ...(outputs.has(`${command}.txt`)
        ? [fence('text', filled(loadOutput(id, command, content)))]
        : []),
    ];
    const shown = new Map(
      tasks
        .flatMap(({ steps }) => steps)
        .map((step) => [
          step.id,
          step.commands.flatMap((name) => {
            const { undo } = commands[name] ?? {};
            return [...codeOf(name), ...(typeof undo === 'string' ? codeOf(undo) : [])];
          }),
        ]),
    );
    return locales.map((locale) => ({
      id,
      locale,
      ...plainPage(
        readFileSync(join(runbookFolder(content, id), `${locale}.mdx`), 'utf8'),
        filled,
        shown,
      ),
    }));
  });
}

/** Changes the components of a generated page into Markdown. */
function plainPage(
  mdx: string,
  filled: (text: string) => string,
  shown: ReadonlyMap<string, readonly string[]>,
): Pick<PlainPage, 'title' | 'summary' | 'body'> {
  const [, title = '""', summary = '""', text = ''] =
    /^---\ntitle: (".*")\nsummary: (".*")\n---\n([^]*)$/.exec(mdx) ?? [];
  const body = text
    .replace(/<Task id="[^"]*" title="([^"]*)">/g, '## $1')
    .replace(
      /<Step id="([^"]*)" title="([^"]*)">([^]*?)<\/Step>/g,
      (_, id: string, heading: string, inner: string) =>
        [`### ${heading}`, inner, ...(shown.get(id) ?? [])].join('\n'),
    )
    .replace(/<Note kind="important">\n\n([^]*?)\n\n<\/Note>/g, '> $1')
    .replace(/<\/Task>/g, '');
  return {
    title: JSON.parse(title) as string,
    summary: JSON.parse(summary) as string,
    body: filled(body),
  };
}
