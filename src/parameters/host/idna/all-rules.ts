import { problemOf } from './idna-problem.ts';
import { lowerCase, toAscii } from './labels.ts';
import { noticesOf } from './name-notices.ts';
import type { IdnaRules } from './rules.ts';

/** The rules themselves. */
export const allRules: IdnaRules = { lowerCase, toAscii, problemOf, noticesOf };
