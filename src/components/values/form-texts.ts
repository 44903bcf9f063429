import { languages } from 'virtual:fieldbook/form';
import type { Translate } from '../../parameters/messages.ts';
import type { FormKey } from '../../render/form-strings.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { locale, textIn } from '../page/page-data.ts';

/** Has the texts there that the form shows only once it is used. */
export async function loadFormTexts(): Promise<Translate<FormKey>> {
  const strings = (await languages[locale]?.())?.strings;
  if (!isStrings(strings)) throw new Error('The strings of the form are not whole.');
  return (key, ...[params]) => textIn(strings, key, params);
}
