/** Ways to write `Join-Path` and a form, each with what it is written as instead. */
const ways: readonly (readonly [way: RegExp, plain: string])[] = [
  [
    /\bJoin-Path\s+-ChildPath\s+('[^']*'|"[^"]*")\s+-Path\s+(\$[\w:{}]+)(?=\)?$)/i,
    'Join-Path $2 $1',
  ],
  [
    /\bJoin-Path\s+(?:-Path\s+)?(\$[\w:{}]+)\s+(?:-ChildPath\s+)?(\w[\w.\\/-]*)(?=\)?$)/i,
    "Join-Path $1 '$2'",
  ],
  [
    /\bJoin-Path\s+(?:-Path\s+)?\(Join-Path\s+(\$[\w:{}]+)\s+'([^']*)'\)\s+(?:-ChildPath\s+)?'([^']*)'(?=\)?$)/i,
    "Join-Path $1 '$2\\$3'",
  ],
];

/** A path that is joined, in the one way in which its owner is looked for: words in quotes, and the folder first. */
export function plainJoin(source: string): string {
  return ways.reduce((text, [way, plain]) => text.replace(way, plain), source);
}
