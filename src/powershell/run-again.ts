import type { Parser } from 'web-tree-sitter';
import { maskedCode } from './console-paste.ts';
import { calls } from './filter-blocks.ts';
import { commandFindings } from './run-again-commands.ts';
import { driveVariableFindings } from './run-again-drives.ts';
import { redirectionFindings } from './run-again-files.ts';
import { keyFindings } from './run-again-keys.ts';
import { typeFindings } from './run-again-types.ts';
import { memberFindings } from './run-again-members.ts';
import { nodesOf } from './nodes.ts';
import { patternFindings } from './run-again-patterns.ts';
import { isConstant } from './constants.ts';
import { withTree } from './parse-script.ts';
import type { ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

/** Types and members through which a text becomes code, in code whose strings are blanked out. */
const members: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['`[scriptblock]`', /\[(?:System\.Management\.Automation\.)?scriptblock\]/gi],
  [
    'a type that runs, loads or looks up code',
    /\[(?!(?:[\w.]+Exception|(?:System\.)?(?:Management\.ManagementDateTimeConverter|Diagnostics\.Stopwatch))\])(?!(?:System\.)?(?:Reflection\.(?:Assembly\]::Get(?:Entry|Executing)Assembly\(\)|AssemblyName\]::GetAssemblyName\(|BindingFlags\])|Diagnostics\.(?:FileVersionInfo\]::GetVersionInfo\(|Process\]::GetCurrentProcess\(\))))(?!(?:System\.)?DirectoryServices\.ActiveDirectory\.(?:Forest\]::GetCurrentForest|Domain\]::Get(?:Current|Computer)Domain)\(\))(?:powershell|runspacefactory|type|activator|delegate|wmi|wmiclass|wmisearcher|adsi|adsisearcher|System\.(?:Type|Activator|Delegate|Reflection\.[\w.]+|CodeDom\.[\w.]+|Diagnostics\.Process(?:StartInfo)?|DirectoryServices\.[\w.]+|Management\.(?!Automation\.(?:WildcardPattern|PSCustomObject)\b)[\w.]+)|(?:Reflection|Diagnostics|Management)\.[\w.]+)\]/gi,
  ],
  ['a function or alias made of a value', /\$\{?(?:function|alias):/gi],
  ['`$ExecutionContext`', /\$\{?ExecutionContext\b/gi],
  ['`$PSDefaultParameterValues`', /\$\{?PSDefaultParameterValues\b/gi],
  [
    'a method that runs a text',
    /\.(?:InvokeScript|AddScript|AddCommand|NewScriptBlock|ExpandString|InvokeCommand|InvokeMethod)\b/gi,
  ],
];

const patternOperator = /^-[ci]?(?:not)?(?:match|like)$|^-[ci]?(?:replace|split)$/i;

/** Finds every place at which a text is read a second time, as code, filter, pattern or format, and is not constant. */
export function textsReadAgain(script: string, parser: Parser): Finding[] {
  return firstOfLines(
    script,
    inStringsToo(script, (code) => readAgainIn(code, parser)),
  );
}

function readAgainIn(script: string, parser: Parser): Finding[] {
  const own = withTree(script, parser, (tree) => [
    ...calls(tree).flatMap((node) => commandFindings(tree, node)),
    ...operatorFindings(tree),
    ...keyFindings(tree),
    ...switchFindings(tree),
    ...memberFindings(tree),
    ...driveVariableFindings(tree),
    ...redirectionFindings(tree),
    ...typeFindings(tree),
    ...patternFindings(tree),
  ]);
  const code = maskedCode(script);
  const named = members.flatMap(([what, pattern]) =>
    Array.from(code.matchAll(pattern), ({ index }) => ({ what, start: index })),
  );
  return [...own, ...named];
}

/** The first finding of each line: what follows it there is mostly a part of the same call. */
function firstOfLines(script: string, findings: readonly Finding[]): Finding[] {
  const lineOf = ({ start }: Finding) => script.slice(0, start).split('\n').length;
  const sorted = [...findings].sort((a, b) => b.start - a.start);
  const first = new Map(sorted.map((finding) => [lineOf(finding), finding]));
  return [...first.values()].reverse();
}

function operatorFindings(tree: ScriptTree): Finding[] {
  return [
    ...nodesOf(tree.root, 'comparison_operator').flatMap((operator) => {
      const right = operator.nextSibling;
      const name = operator.text.trim().toLowerCase();
      if (!patternOperator.test(name) || !right || isConstant(tree, right)) return [];
      return [
        { what: `\`${name}\` with a pattern that is not constant`, start: operator.startIndex },
      ];
    }),
    ...nodesOf(tree.root, 'format_operator').flatMap((operator) => {
      const left = operator.previousSibling;
      if (!left || isConstant(tree, left)) return [];
      return [{ what: '`-f` with a format that is not constant', start: operator.startIndex }];
    }),
  ];
}

function switchFindings(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'switch_statement').flatMap((node) => {
    const kinds = nodesOf(node, 'switch_parameter').map(({ text }) => text.toLowerCase());
    if (!kinds.some((kind) => /^-[rw]/.test(kind))) return [];
    return nodesOf(node, 'switch_clause_condition').flatMap((condition) =>
      isConstant(tree, condition)
        ? []
        : [{ what: '`switch` with a pattern that is not constant', start: condition.startIndex }],
    );
  });
}
