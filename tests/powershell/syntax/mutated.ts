import fc from 'fast-check';

/** A place of a script at which it can be damaged: a word, a string, a sign, a space or a line break. */
const piece =
  /'(?:''|[^'\n])*'|"(?:`.|[^"\n])*"|\{\{\w+\}\}|[$@]\w+|-[A-Za-z]\w*:?|[A-Za-z][\w-]*|\d+|::|\+\+|--|[-+*/%]?=|\.\.|\$\(|@[({]|[^\S\n]+|\n|./g;

/** What no runbook has, or has elsewhere: openings, ends, operators, keywords, and beginnings of strings. */
const foreign = [
  ...[
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '$(',
    '@(',
    '@{',
    ',',
    ';',
    '|',
    '&',
    '&&',
    '=',
    '+=',
    '.',
    '::',
    '..',
  ],
  ...[
    '>',
    '>>',
    '2>&1',
    '<',
    '!',
    '-not',
    '-eq',
    '-f',
    '-is',
    '-join',
    '++',
    '--',
    '%',
    '*',
    '+',
    '-',
    '/',
  ],
  ...[
    "'",
    '"',
    '`',
    '#',
    '<#',
    '#>',
    '@',
    '$',
    '@"',
    "@'",
    '${',
    '${a}',
    '$a',
    '$_',
    '@a',
    '$a:',
    '-A',
    '-A:',
  ],
  ...[
    'if',
    'else',
    'elseif',
    'foreach',
    'for',
    'while',
    'do',
    'until',
    'switch',
    'try',
    'catch',
    'finally',
  ],
  ...[
    'trap',
    'function',
    'filter',
    'param',
    'begin',
    'process',
    'end',
    'return',
    'throw',
    'break',
    'continue',
  ],
  ...[
    'in',
    'data',
    'default',
    'exit',
    'sequence',
    'parallel',
    'workflow',
    'inlinescript',
    'dynamicparam',
  ],
  ...[
    '1',
    '1..',
    '0x',
    '1kb',
    '"a"',
    "'a'",
    '"$a"',
    '"$("',
    '[int]',
    '[string[]]',
    '[a',
    '\n',
    ' ',
    '1,',
    ',1',
  ],
  ...[
    '{ }',
    '( )',
    '@()',
    '@{}',
    '@{ a = 1 }',
    '$a = ',
    '= $a',
    'Get-X',
    ':a',
    '.a',
    '.a()',
    '::a',
    '[0]',
  ],
];

interface Draw {
  script: number;
  kind: 'delete' | 'double' | 'swap' | 'insert' | 'replace' | 'cut' | 'end' | 'move';
  at: number;
  to: number;
  word: string;
}

const draws = fc.record<Draw>({
  script: fc.nat(1_000_000),
  kind: fc.constantFrom('delete', 'double', 'swap', 'insert', 'replace', 'cut', 'end', 'move'),
  at: fc.nat(1_000_000),
  to: fc.nat(1_000_000),
  word: fc.constantFrom(...foreign),
});

/** Scripts with one mistake each, drawn from sound ones. */
export function mutatedScripts(sound: readonly string[], seed: number, count: number): string[] {
  return fc
    .sample(draws, { seed, numRuns: count })
    .map((draw) => damaged(sound[draw.script % sound.length] ?? '', draw));
}

function damaged(script: string, { kind, at, to, word }: Draw): string {
  const pieces = script.match(piece) ?? [];
  const place = at % pieces.length;
  const own = pieces[place] ?? '';
  const other = to % pieces.length;
  const [first, last] = place < other ? [place, other] : [other, place];
  const ways: Record<Draw['kind'], () => string[]> = {
    delete: () => pieces.toSpliced(place, 1),
    double: () => pieces.toSpliced(place, 0, own),
    swap: () => pieces.toSpliced(place, 2, pieces[place + 1] ?? '', own),
    insert: () => pieces.toSpliced(place, 0, word),
    replace: () => pieces.toSpliced(place, 1, word),
    cut: () => pieces.toSpliced(first, Math.min(last - first, 1 + (to % 12))),
    end: () => pieces.slice(0, place),
    move: () => pieces.toSpliced(place, 1).toSpliced(other, 0, own),
  };
  return ways[kind]().join('');
}
