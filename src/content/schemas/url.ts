import * as z from 'zod/mini';

/** A part of a host's name; Punycode stands for letters that may look like others. */
const label = '(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const characters = "[\\w.~!$&'()*+,;=:@%/-]";

/** An address as the browser shows it: https, a named host, no user, no port, and nothing that a browser corrects. */
const pattern = new RegExp(
  `^https://(?:${label}\\.)+[a-z]{2,}(?:/(?!\\.{0,2}/)(?!.*/\\.{1,2}(?:/|$))${characters}*)?(?:\\?${characters}*)?(?:#${characters}*)?$`,
);

/** An address of another site. */
export const httpsUrlSchema = z
  .url({ error: 'an https URL', abort: true })
  .check(
    z.refine(
      (text) => pattern.test(text),
      'an https URL as the browser shows it, with a plain host and without a user or port',
    ),
  );
