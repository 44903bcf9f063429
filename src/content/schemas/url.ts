import * as z from 'zod/mini';

/** A part of a host's name; Punycode stands for letters that may look like others. */
const label = '(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const characters = "[\\w.~!$&'()*+,;=:@%/-]";

/** The last part of hosts that only a network of its own has, or none. */
const nowhere = '(?:internal|invalid|local|localhost|test)\\b(?![.-])';
/** The escape of a character that commands a device, or of none. */
const badEscape = '%(?:[01][\\dA-Fa-f]|7[Ff]|(?![\\dA-Fa-f]{2}))';

/** An address as the browser shows it: https, a named host, no user, no port, and nothing that a browser corrects. */
const pattern = new RegExp(
  `^(?!.*${badEscape})https://(?:${label}\\.)+(?!${nowhere})[a-z]{2,}(?:/(?!\\.{0,2}/)(?!.*/\\.{1,2}(?:/|$))${characters}*)?(?:\\?${characters}*)?(?:#${characters}*)?$`,
);

/** An address of another site, as everybody reaches it. */
export const httpsUrlSchema = z.string({ error: 'an https URL' }).check(
  // Zod, as a browser does, takes out of an address what this refuses.
  z.refine((text) => !/\s/.test(text), { error: 'an https URL without spaces', abort: true }),
  z.url({ error: 'an https URL', abort: true }),
  z.refine(
    (text) => pattern.test(text),
    'an https URL as the browser shows it, with a plain host and without a user or port',
  ),
);
