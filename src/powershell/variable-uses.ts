import type { Parser } from 'web-tree-sitter';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import type { Finding } from './shell.ts';
import type { ScriptTree } from './script-tree.ts';
import { variablesInStrings } from './string-variables.ts';
import { plainVariableName } from './variables.ts';

/** Variables that PowerShell 3.0, or the shell of Exchange, sets itself: about_Automatic_Variables. */
const automatic = new Set(
  `$ ? ^ _ args consolefilename error event eventargs eventsubscriber exbin exchangepropertycontainer executioncontext
  exinstall exscripts false foreach home host input lastexitcode matches myinvocation nestedpromptlevel null ofs
  outputencoding pid profile psboundparameters pscmdlet pscommandpath psculture psdebugcontext psdefaultparametervalues
  psemailserver pshome psscriptroot pssenderinfo pssessionapplicationname pssessionconfigurationname pssessionoption
  psuiculture psversiontable pwd sender shellid sourceargs sourceeventargs stacktrace switch this true`.split(
    /\s+/,
  ),
);

const isAutomatic = (name: string): boolean =>
  automatic.has(name) || /preference$|^maximum\w+count$/.test(name);

/** The variables that a script gives a value, by their names in lower case. */
export function assignedVariables(script: string, parser: Parser): string[] {
  return withTree(script, parser, (tree) => [
    ...tree.assigned.keys(),
    ...tree.parts.keys(),
    ...tree.loops.keys(),
    ...tree.given,
  ]);
}

/** Every variable in the code of a script that only the script, or another before it, can have given a value. */
export function ownVariables(script: string, parser: Parser): Finding[] {
  return withTree(script, parser, variablesIn);
}

function variablesIn({ root, script }: ScriptTree): Finding[] {
  const inCode = nodesOf(root, 'variable').map(({ text, startIndex }) => ({
    ...{ what: text, start: startIndex },
  }));
  return [...inCode, ...variablesInStrings(script)].flatMap(({ what, start }) => {
    const name = plainVariableName(what).replace(/^using:/, '');
    // `$env:windir` is an item of a drive, and `@table` was assigned as `$table`.
    if (name.includes(':') || isAutomatic(name)) return [];
    return [{ what: name, start }];
  });
}
