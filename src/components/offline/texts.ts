import { findMessage, type MessageKey, type Translate } from '../../parameters/messages.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { locale } from '../page/page-data.ts';

/** The function that gives the interface strings that one page alone embeds, under an attribute. */
export function textsIn<Known extends MessageKey>(attribute: string): Translate<Known> {
  const text = document.querySelector(`script[${attribute}]`)?.textContent ?? '';
  const strings: unknown = JSON.parse(text);
  if (!isStrings(strings))
    throw new Error(`The page’s ${attribute} are not what its scripts expect.`);
  return (key, ...[params]) => findMessage(strings, key, params, locale) ?? '';
}
