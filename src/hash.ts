import { createHash } from 'node:crypto';

const digestOf = (content: Uint8Array | string): Buffer =>
  createHash('sha256').update(content).digest();

/** The SHA-256 of a content, in hexadecimal. */
export function sha256Of(content: Uint8Array | string): string {
  return digestOf(content).toString('hex');
}

/** The hash of a content as browsers check it: `sha256-` and base64. */
export function integrityOf(content: Uint8Array | string): string {
  return `sha256-${digestOf(content).toString('base64')}`;
}

/** The same of a content whose SHA-256 is known. */
export function integrityFrom(sha256: string): string {
  return `sha256-${Buffer.from(sha256, 'hex').toString('base64')}`;
}
