import type { Parser } from 'web-tree-sitter';
import { foreignSessions } from './foreign-sessions.ts';
import { formattedObjects } from './formatted-objects.ts';
import { listedFiles } from './listed-files.ts';
import { literalPaths } from './literal-paths.ts';
import { openSecrets, silencedQuestions } from './open-secrets.ts';
import { withTree } from './parse-script.ts';
import type { Fault } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';
import { uncheckedCertificates } from './unchecked-certificates.ts';
import { unendingLoops } from './unending-loops.ts';
import { unreachedStatements } from './unreached-statements.ts';
import { waitingCalls } from './waiting-calls.ts';

/** Finds what no command should do, whatever it is for: not end, wait for keys, hand on a table, show a password. */
export function faults(script: string, parser: Parser): Fault[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) => [
      ...unendingLoops(tree),
      ...unreachedStatements(tree),
      ...waitingCalls(tree),
      ...foreignSessions(tree),
      ...formattedObjects(tree),
      ...literalPaths(tree),
      ...listedFiles(tree),
      ...openSecrets(tree),
      ...silencedQuestions(tree),
      ...uncheckedCertificates(tree),
    ]),
  );
}
