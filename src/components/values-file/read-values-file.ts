import * as z from 'zod/mini';
import type { MessageParameters, MessageParams } from '../../parameters/messages.ts';
import { tryParseWith } from '../../parse.ts';
import { typedText, valuesFileLimit, valuesFileSchema } from './values-file-schema.ts';
import { duplicateKey } from './duplicate-key.ts';

type RefusalCode =
  'duplicate' | 'hostile' | 'newer' | 'notJson' | 'notText' | 'notValues' | 'tooLarge';

/** The reason for refusing a file; its text is `offline.values.<code>`. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: MessageParams;
}

export type ReadFile =
  | { readonly ok: true; readonly values: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly refusal: Refusal };

const otherVersion = z.object({ format: z.literal('fieldbook-values'), version: z.number() });

/** Names with a meaning in JavaScript, which a file would only have to do harm. */
const hostileNames = new Set(['__proto__', 'constructor', 'prototype']);

function refuse<Code extends RefusalCode>(
  code: Code,
  ...[params]: MessageParameters<`offline.values.${Code}`>
): ReadFile {
  return { ok: false, refusal: { code, params: params ?? {} } };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { value: unknown; hostile: string | undefined } | undefined {
  let hostile: string | undefined;
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (hostileNames.has(key)) hostile = key;
      return inner;
    });
    return { value, hostile };
  } catch {
    return undefined;
  }
}

/** Reads the bytes of a values file, or says why they are none that may be used. */
export function readValuesFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > valuesFileLimit) {
    return refuse('tooLarge', { size: bytes.length, limit: valuesFileLimit });
  }
  const text = decode(bytes);
  if (text === undefined) return refuse('notText');
  const json = parseJson(text);
  if (json === undefined) return refuse('notJson');
  if (json.hostile !== undefined) return refuse('hostile', { name: json.hostile });
  const duplicate = duplicateKey(text);
  if (duplicate !== undefined) return refuse('duplicate', { name: duplicate });
  const version = z.safeParse(otherVersion, json.value);
  if (version.success && version.data.version > 1) {
    return refuse('newer', { version: version.data.version });
  }
  const parsed = tryParseWith(valuesFileSchema, json.value, 'values');
  if (!parsed.ok) {
    const { at = '' } = parsed.diagnostics[0] ?? {};
    return refuse('notValues', { place: at === '' ? '/' : at });
  }
  const entries = Object.entries(parsed.value.values).map(
    ([name, value]) => [name, typedText(value)] as const,
  );
  return { ok: true, values: Object.fromEntries(entries) };
}
