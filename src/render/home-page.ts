import { loadParameters, loadRunbooks } from '../content/read/load.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Locale } from '../locales.ts';
import { localParameter } from '../parameters/local-parameter.ts';
import { askedParameters } from './asked-parameters.ts';
import { exampleCommand, type ExampleCommand } from './example-command.ts';
import { homeParameters } from './home-parameters.ts';
import { pageSize } from './list-pages.ts';
import { runbookPage, type RunbookPage } from './runbook-page.ts';

/** What the home page gives to the components of a runbook's page that it shows too. */
export interface HomePage {
  /** The page of the runbook that the example is from, with the parameters of the home page in place of its own. */
  readonly page: RunbookPage;
  readonly example: ExampleCommand | undefined;
}

/** Gathers what the form and the example of the home page need in one locale; nothing for a site without a runbook. */
export function homePage(locale: Locale): HomePage | undefined {
  const runbooks = loadRunbooks();
  const catalogue = loadParameters();
  const example = exampleCommand(runbooks.slice(0, pageSize), catalogue);
  const runbook = example?.runbook ?? runbooks[0];
  if (!runbook) return undefined;
  const isAsked = (one: Runbook, name: string) => {
    const own = one.parameters.flatMap((key) => {
      const definition = catalogue[key];
      return definition ? [{ ...definition, name: key }] : [];
    });
    return askedParameters(one, own).some((parameter) => parameter.name === name);
  };
  const names = homeParameters(runbooks, catalogue, example?.parameters ?? [], isAsked);
  const definitions = names.flatMap((name) => {
    const definition = catalogue[name];
    return definition ? [[name, definition] as const] : [];
  });
  return {
    page: {
      ...runbookPage(runbook, locale),
      purpose: undefined,
      parameters: new Map(
        definitions.map(([name, definition]) => [name, localParameter(name, definition, locale)]),
      ),
      helps: new Map(definitions.map(([name, definition]) => [name, definition.help[locale]])),
    },
    example,
  };
}
