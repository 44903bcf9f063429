import type { Cursor } from './cursor.ts';

const name = /[\p{L}_][\p{L}\p{Nd}_.+`\\]*/uy;

/** Reads a type or an attribute in brackets; says which it was, or nothing where none begins. */
export function bracketed(c: Cursor): 'type' | 'attribute' | undefined {
  if (c.take(/\[/y) === undefined) return undefined;
  c.skipLines();
  typeName(c);
  if (c.take(/\(/y) !== undefined) {
    attributeArguments(c);
    c.skipLines();
    c.need(/\]/y, '`]`');
    return 'attribute';
  }
  c.take(/[^\S\n]*,\s*[\p{L}_][\w.]*(?:,\s*\w+=[\w.]+)*/uy);
  c.skipSpace();
  c.need(/\]/y, '`]` behind the name of a type');
  return 'type';
}

function typeName(c: Cursor): void {
  c.nest(() => {
    c.need(name, 'the name of a type');
    while (c.take(/\s*\[/y) !== undefined) {
      if (c.take(/\s*,*\s*\]/y) !== undefined) continue;
      typeArguments(c);
      c.need(/\]/y, '`]`');
    }
  });
}

function typeArguments(c: Cursor): void {
  do {
    c.skipLines();
    if (c.sees(/\[/y)) bracketed(c);
    else typeName(c);
    c.skipLines();
  } while (c.take(/,/y) !== undefined);
}

function attributeArguments(c: Cursor): void {
  c.skipLines();
  if (c.take(/\)/y) !== undefined) return;
  do {
    c.skipLines();
    if (c.take(/[\p{L}_][\p{L}\p{Nd}_]*/uy) === undefined) constant(c);
    c.skipSpace();
    if (c.take(/=/y) !== undefined) {
      c.skipLines();
      constant(c);
    }
    c.skipLines();
  } while (c.take(/,/y) !== undefined);
  c.need(/\)/y, '`)`');
}

function constant(c: Cursor): void {
  const start = c.at;
  c.rules.expression(c, 'one');
  const text = c.text.slice(start, c.at);
  if (/^(?!\{).*(?:\$(?!(?:true|false|null)\b)|[@(])/is.test(text.replace(/'[^']*'/g, '')))
    c.fail('a constant');
}
