import { languages } from 'virtual:fieldbook/parameters';
import { isParameters, isStrings } from './embedded-guards.ts';
import type { InterfaceStrings } from '../../content/schemas/interface.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { definitions, locale } from './page-data.ts';

const load = async () => languages[locale]?.();

/** The parameters that other runbooks have and the page's own has not, in the page's language. */
export async function otherParameters(): Promise<readonly LocalParameter[]> {
  const { parameters } = (await load()) ?? {};
  if (!isParameters(parameters)) throw new Error('The catalogue of parameters is not whole.');
  return parameters.filter(({ name }) => !Object.hasOwn(definitions, name));
}

/** The strings of the dialog of a values file, in the page's language. */
export async function valuesFileStrings(): Promise<InterfaceStrings> {
  const { strings } = (await load()) ?? {};
  if (!isStrings(strings)) throw new Error('The strings of the catalogue are not whole.');
  return strings;
}
