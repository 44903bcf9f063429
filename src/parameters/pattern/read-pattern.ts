/** A place of a pattern: which characters it takes, and how many of them. */
export interface PatternPart {
  readonly takes: (character: string) => boolean;
  /** The characters as a reader is told of them: `0–9`, `A–F`. */
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
}

const escaped = String.raw`\\[dw\\^$.*+?()[\]{}|/-]`;
const shortClasses: Readonly<Record<string, string>> = { '\\d': '0-9', '\\w': 'A-Za-z0-9_' };
/** A character that stands for itself outside a class, and one inside. */
const outside = String.raw`[^\\^$.*+?()[\]{}|]`;
const inside = String.raw`[^\\^[\]-]`;
const count = String.raw`\{\d+(?:,\d*)?\}|[*+?]`;
const part = new RegExp(
  String.raw`(?:\[(-?(?:${escaped}|${inside}(?:-${inside})?)+-?)\]|(${escaped}|${outside}))(${count})?`,
  'uy',
);
const member = new RegExp(String.raw`${escaped}|${inside}-${inside}|${inside}|-`, 'gu');

/**
 * The parts of a pattern that is a row of characters and plain classes with counts, as `[A-F]{2}\d+`; undefined of any
 * other pattern, of which nothing more is said than that it does not fit.
 */
export function readPattern(pattern: string): readonly PatternPart[] | undefined {
  const source = pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  const parts: PatternPart[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < source.length) {
    const [, set, single = '', times = ''] = part.exec(source) ?? [];
    if (set === undefined && single === '') return undefined;
    parts.push({ ...characters(set ?? single), ...limits(times) });
  }
  return parts;
}

function characters(set: string): Pick<PatternPart, 'takes' | 'names'> {
  const plain = set.replace(/\\[dw]/g, (short) => shortClasses[short] ?? short);
  const members = plain.match(member) ?? [];
  const one = new RegExp(`^[${members.map(inClass).join('')}]$`, 'u');
  return { takes: (character) => one.test(character), names: members.map(nameOf) };
}

/** A member of a class as a class takes it: what stands for itself alone may have a meaning there. */
function inClass(text: string): string {
  return text.length === 1 ? text.replace(/[\\^\]-]/, String.raw`\$&`) : text;
}

function nameOf(text: string): string {
  return text.startsWith('\\') ? text.slice(1) : text.replace(/^(.)-(.)$/su, '$1–$2');
}

function limits(times: string): Pick<PatternPart, 'min' | 'max'> {
  if (times === '*') return { min: 0, max: Infinity };
  if (times === '+') return { min: 1, max: Infinity };
  if (times === '?') return { min: 0, max: 1 };
  const [, low = '1', comma, high = ''] = /(\d+)(,)?(\d*)/.exec(times) ?? [];
  const min = Number(low);
  if (comma === undefined) return { min, max: min };
  return { min, max: high === '' ? Infinity : Number(high) };
}
