import { join } from 'node:path';
import type { Script } from './child.ts';
import { root } from './command.ts';

/**
 * Prints every mistake of the content, and fails where there is one. It is a process of its own, so that the terminal
 * shows progress meanwhile and its parsers use no memory afterwards.
 */
export const contentCheck: Script = { path: join(root, 'scripts/check/content.ts'), args: [] };
