import { catalogues } from 'virtual:fieldbook/parameters';
import { isParameters } from './embedded-guards.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { definitions, locale } from './page-data.ts';

/** The parameters that other runbooks have and the page's own has not, in the page's language. */
export async function otherParameters(): Promise<readonly LocalParameter[]> {
  const { parameters } = (await catalogues[locale]?.()) ?? {};
  if (!isParameters(parameters)) throw new Error('The catalogue of parameters is not whole.');
  return parameters.filter(({ name }) => !Object.hasOwn(definitions, name));
}
