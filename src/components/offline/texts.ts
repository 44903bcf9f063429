import type { MessageKey, Translate } from '../../parameters/messages.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { embedded, textIn } from '../page/page-data.ts';

/** The function that gives the interface strings that one page alone embeds, under an attribute. */
export function textsIn<Known extends MessageKey>(attribute: string): Translate<Known> {
  const strings = embedded(attribute, isStrings) ?? {};
  return (key, ...[params]) => textIn(strings, key, params);
}
