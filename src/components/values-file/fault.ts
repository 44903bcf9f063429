import type { ValuesFileKey } from '../../render/browser-strings.ts';

/** The last parts of the keys of a section. */
type KeysOf<Section extends string> =
  Extract<ValuesFileKey, `valuesFile.${Section}.${string}`> extends infer Key
    ? Key extends `valuesFile.${Section}.${infer Last}`
      ? Last
      : never
    : never;

/** What stands at a place of a file: JSON as it is written there, a name, a text, a number of characters, or a kind of thing. */
export type Found =
  | { readonly json: string }
  | { readonly name: string }
  | { readonly text: string }
  | { readonly count: number }
  | Exclude<KeysOf<'kind'>, 'json' | 'name' | 'text' | 'count'>;

/** What should stand at a place of a file; the text of it is `valuesFile.expected.<code>`. */
export type Expected = KeysOf<'expected'>;

/** A place in a file: the keys that lead to it, where there are any, and where it begins. */
export interface FilePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a file; the text of a code is `valuesFile.fault.<code>`. */
export type Fault = { readonly place?: FilePlace } & (
  | { readonly code: 'wrong'; readonly found: Found; readonly expected: Expected }
  | { readonly code: 'size'; readonly size: number }
  | { readonly code: 'twice'; readonly name: string; readonly first: number }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'encoding'; readonly name: string }
  | { readonly code: 'further'; readonly count: number }
  | {
      readonly code:
        'binary' | 'comment' | 'damaged' | 'deep' | 'empty' | 'trailingComma' | 'unfinished';
    }
);
