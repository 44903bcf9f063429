import { resolve } from 'node:path';

/** The folder of the built site with the real content. */
export const dist = resolve(process.env['FIELDBOOK_DIST'] ?? 'dist');
