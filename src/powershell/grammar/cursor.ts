/** Where a script stops being what PowerShell parses, and what was expected there. */
export class SyntaxFailure extends Error {
  readonly offset: number;

  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
  }
}

/** What the parts of the language hold of each other: every one of these may stand within each of the others. */
export interface Rules {
  /** Reads an expression; says whether it may stand before `=`. Of a list of arguments, only one item. */
  expression: (c: Cursor, extent?: 'all' | 'one') => boolean;
  /** Reads a pipeline or an assignment; false where none begins. */
  pipeline: (c: Cursor) => boolean;
  /** Reads one statement; false where none begins. */
  statement: (c: Cursor) => boolean;
  /** Reads statements up to a closing bracket or the end. */
  statements: (c: Cursor) => void;
  /** Reads what a script or a block in braces holds. */
  scriptBlockBody: (c: Cursor) => void;
}

/**
 * A part of a command as it is written: an item of a list of arguments, what stands before the next one, the label of the
 * loop that is left, the name of a parameter, `?`, `%` and `ForEach-Object` as names, or what stands behind parameters of a block, or a case of a `switch`.
 */
export interface Written {
  readonly kind: 'item' | 'gap' | 'label' | 'parameter' | 'loop or filter' | 'end';
  readonly start: number;
  readonly end: number;
}

/** Deeper than any command is nested, and far from the end of the stack. */
const deepest = 200;

const space = /(?:[^\S\n\r]|`\s|<#[^]*?#>|#[^\n\r]*)+/y;
const spaceOrLine = /(?:\s|`\s|<#[^]*?#>|#[^\n\r]*)+/y;

/** A place in a script that only moves on. */
export class Cursor {
  readonly text: string;
  readonly rules: Rules;
  /** What was read of commands so far, in the order of the script. */
  readonly written: Written[] = [];
  at = 0;
  /** What may not leave the `finally` that is around this place: `return` alone where a loop is around it too. */
  kept: 'nothing' | 'return' | 'all' = 'nothing';
  #depth = 0;

  constructor(text: string, rules: Rules) {
    this.text = text;
    this.rules = rules;
  }

  /** Whether a sticky pattern matches here. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** What a sticky pattern matches here, left behind; undefined where it does not match. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** Takes what must stand here. */
  need(pattern: RegExp, expected: string): string {
    return this.take(pattern) ?? this.fail(expected);
  }

  /** Skips spaces, comments and continued lines. */
  skipSpace(): void {
    this.take(space);
  }

  /** Skips line breaks too. */
  skipLines(): void {
    this.take(spaceOrLine);
  }

  /** Notes what stands from a place up to here. */
  note(kind: Written['kind'], start: number): void {
    this.written.push({ kind, start, end: this.at });
  }

  /** Reads what is nested one deeper. */
  nest<T>(read: () => T): T {
    if (this.#depth >= deepest) this.fail('less nesting');
    this.#depth += 1;
    const result = read();
    this.#depth -= 1;
    return result;
  }

  /** Reads what is around other statements, as far as leaving them goes. */
  within<T>(kept: Cursor['kept'], read: () => T): T {
    const before = this.kept;
    this.kept = kept;
    const result = read();
    this.kept = before;
    return result;
  }

  fail(expected: string): never {
    throw new SyntaxFailure(this.at, expected);
  }
}
