import { printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { isItemAt, isNameAt } from './cut-off.ts';
import type { Expected, Fault, FilePlace, Found } from './fault.ts';
import { pathAt, pathText } from './file-place.ts';
import type { JsonTree } from './json-tree.ts';

/** So many places are named; who has mended them sees the next ones. */
const mostNamed = 50;

const expectedBy: Readonly<Record<string, Expected>> = {
  PropertyNameExpected: 'jsonName',
  ValueExpected: 'json',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  InvalidNumberFormat: 'number',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'jsonText',
  InvalidEscapeCharacter: 'jsonText',
  InvalidCharacter: 'jsonText',
};

const comments = ['InvalidCommentToken', 'UnexpectedEndOfComment'];

function nameOf({ error }: ParseError): string {
  return printParseErrorCode(error);
}

/** Complaints of the parser about one mistake. */
type Mistake = readonly [ParseError, ...ParseError[]];

/** What keeps a text from being JSON, each mistake once and with its place. */
export function syntaxFaults(tree: JsonTree): Fault[] {
  const misquoted = misquotedAt(tree) ?? Infinity;
  const groups = mistakes(tree).filter(([{ offset }]) => offset <= misquoted);
  const named = groups.slice(0, mostNamed).map((group) => faultOf(tree, group));
  const count = groups.length - named.length;
  return count === 0 ? named : [...named, { code: 'further', count }];
}

/** A mistake makes the parser complain several times, where it is and just behind it. */
function mistakes({ text, errors }: JsonTree): Mistake[] {
  const groups: [ParseError, ...ParseError[]][] = [];
  let end = -1;
  for (const error of errors) {
    const isNext = end >= 0 && text.slice(end, error.offset).trim() === '';
    if (isNext && !comments.includes(nameOf(error))) groups.at(-1)?.push(error);
    else groups.push([error]);
    end = Math.max(end, error.offset + error.length);
  }
  return groups;
}

function faultOf({ text, root, find }: JsonTree, [first, ...others]: Mistake): Fault {
  const { offset } = first;
  const placeAt = (at: number): FilePlace => ({ path: pathText(pathAt(root, at)), ...find(at) });
  const [whole, decimals] = numberInTwo(text, offset);
  if (whole !== undefined && decimals !== undefined) {
    const found = { json: whole + decimals };
    return { code: 'wrong', place: placeAt(offset - whole.length), found, expected: 'number' };
  }
  // What stands behind a value without a comma, and is no name, is a part of it.
  const isPart = nameOf(first) === 'CommaExpected' && isItemAt(text, offset);
  const place = isPart
    ? { ...placeAt(text.slice(0, offset).trimEnd().length), ...find(offset) }
    : placeAt(offset);
  if (comments.includes(nameOf(first))) return { code: 'comment', place };
  if (nameOf(first) === 'UnexpectedEndOfString') return { code: 'unfinished', place };
  if (/,\s*$/.test(text.slice(0, offset)) && /[}\]]/.test(text[offset] ?? ''))
    return { code: 'trailingComma', place };
  const number = brokenNumber(text, first);
  if (number !== undefined) return { code: 'wrong', place, found: number, expected: 'number' };
  const token = text.slice(offset, endOf(first, others));
  if (/^"[^\r\n]*[\r\n]/.test(token)) return { code: 'unfinished', place };
  const found: Found = token === '' ? 'end' : { json: token };
  // Of a token that JSON does not have, the next complaint tells what it stands in place of.
  const meant =
    (nameOf(first) === 'CommaExpected' && token === '}' ? 'bracket' : undefined) ??
    expectedAt(text, root, offset) ??
    [first, ...others].map((one) => expectedBy[nameOf(one)]).find(isKnown);
  return { code: 'wrong', place, found, expected: root ? (meant ?? 'json') : 'file' };
}

/** What stands behind the end of a file, first in an object, or in place of the end of a list, whatever the parser would take there. */
function expectedAt(text: string, root: Node | undefined, offset: number): Expected | undefined {
  const end = root ? root.offset + root.length : Infinity;
  if (offset >= end && text[end - 1] === '}') return offset < text.length ? 'end' : undefined;
  if (typeof pathAt(root, offset).at(-1) === 'number' && isNameAt(text, offset)) return 'bracket';
  return text.slice(0, offset).trimEnd().endsWith('{') ? 'jsonName' : undefined;
}

/** A name as JavaScript, Python or a word processor writes it: bare, or in quotation marks that JSON does not have. */
const otherName = /^(?:['‘’“”„«`][^"\n:]*|[A-Za-z_$][\w$]*)\s*:/;

/** The offset of the first name that is not in straight double quotation marks: what follows it is misread. */
export function misquotedAt({ text, errors }: JsonTree): number | undefined {
  return errors.find(({ offset }) => {
    const isName = /[{,]$/.test(text.slice(0, offset).trimEnd());
    return isName && otherName.test(text.slice(offset, offset + 200));
  })?.offset;
}

function isKnown(expected: Expected | undefined): expected is Expected {
  return expected !== undefined;
}

/** Where the complaints end that follow one another without a gap, as those about the parts of `-Infinity` do. */
function endOf(first: ParseError, others: readonly ParseError[]): number {
  let end = first.offset + first.length;
  for (const other of others) {
    if (nameOf(other) !== 'InvalidSymbol' || other.offset !== end) break;
    end += other.length;
  }
  return end;
}

/** A number with a comma before its decimals, as French writes it: what stands before a place, with the comma, and behind it. */
function numberInTwo(text: string, offset: number): readonly string[] {
  const before = /\d+,$/.exec(text.slice(Math.max(offset - 40, 0), offset));
  const after = /^\d+/.exec(text.slice(offset, offset + 40));
  return before && after ? [before[0], after[0]] : [];
}

/** A number as no JSON has it, such as 0443 or 0x1bb: the parser complains in the middle of it. */
function brokenNumber(text: string, { offset }: ParseError): Found | undefined {
  const [before] = /\d[\w.]*$/.exec(text.slice(Math.max(offset - 40, 0), offset)) ?? [];
  const [after] = /^[\w.+-]+/.exec(text.slice(offset, offset + 40)) ?? [];
  return before === undefined || after === undefined ? undefined : { json: before + after };
}
