import type { Parser } from 'web-tree-sitter';
import { assignmentsIn } from './assignment-targets.ts';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import type { Finding } from './shell.ts';
import type { ScriptTree } from './script-tree.ts';
import { variablesInStrings, variablesOfText, withoutEscapes } from './string-variables.ts';
import { inStringsToo } from './subexpressions.ts';
import { plainVariableName, variablesOf } from './variables.ts';

/** Variables that PowerShell 3.0, or the shell of Exchange, sets itself: about_Automatic_Variables. */
const automatic = new Set(
  `$ ? ^ _ args consolefilename error errorview event eventargs eventsubscriber exbin exchangepropertycontainer
  executioncontext exinstall exscripts false foreach formatenumerationlimit home host input lastexitcode matches
  myinvocation nestedpromptlevel null ofs outputencoding pid profile psboundparameters pscmdlet pscommandpath psculture
  psdebugcontext psdefaultparametervalues psemailserver pshome psitem psscriptroot pssenderinfo
  pssessionapplicationname pssessionconfigurationname pssessionoption psuiculture psversiontable pwd sender shellid
  sourceargs sourceeventargs stacktrace switch this true`.split(/\s+/),
);

/** Whether PowerShell sets a variable of a name in lower case itself, or has a value for it. */
export const isAutomatic = (name: string): boolean =>
  automatic.has(name) || /preference$|^maximum\w+count$/.test(name);

/** The variables that a script gives a value as a whole, by their names in lower case. */
export function assignedVariables(script: string, parser: Parser): string[] {
  const found = inStringsToo(script, (code) =>
    withTree(code, parser, (tree) =>
      [
        ...assignmentsIn(tree).map(({ name }) => name),
        ...[...tree.assigned.keys(), ...tree.loops.keys(), ...tree.given, ...referredTo(tree)],
      ].map((name) => ({ name, start: 0 })),
    ),
  );
  return found.map(({ name }) => name);
}

/** The variables that a script hands over to be set: `[ref]$count`. */
function referredTo({ root }: ScriptTree): string[] {
  return nodesOf(root, 'cast_expression')
    .filter(({ text }) => /^\[\s*ref\s*\]/i.test(text))
    .flatMap(variablesOf);
}

/** Every variable in the code of a script that only the script, or another before it, can have given a value. */
export function ownVariables(script: string, parser: Parser): Finding[] {
  return withTree(script, parser, variablesIn);
}

function variablesIn({ root, script }: ScriptTree): Finding[] {
  const inCode = nodesOf(root, 'variable').map(({ text, startIndex }) => ({
    ...{ what: text, start: startIndex },
  }));
  const inWords = nodesOf(root, 'generic_token').flatMap(({ text, startIndex }) =>
    variablesOfText({ text: withoutEscapes(text), start: startIndex }),
  );
  return [...inCode, ...inWords, ...variablesInStrings(script)].flatMap(({ what, start }) => {
    const name = plainVariableName(what).replace(/^using:/, '');
    // `$env:windir` is an item of a drive, and `@table` was assigned as `$table`.
    if (name.includes(':') || isAutomatic(name)) return [];
    return [{ what: name, start }];
  });
}
