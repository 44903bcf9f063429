import Negotiator from 'negotiator';
import { codings } from '../../src/deploy/codings.ts';
import { isCompressible, mediaTypeOf } from '../../src/deploy/media-types.ts';
import { isFile } from './find-file.ts';
import type { Headers } from '../../src/deploy/headers.ts';
import type { IncomingMessage } from 'node:http';

/** What to send for an address: a compressed file that lies beside the one that is meant, if the client takes its coding. */
export function encodedFile(root: string, pathname: string, request: IncomingMessage) {
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const found = isCompressible(file)
    ? codings.filter(({ extension }) => isFile(root, file + extension))
    : [];
  const names = found.map(({ name }) => name);
  const accepted = names.length > 0 ? new Negotiator(request).encodings(names) : [];
  const coding = found.find(({ name }) => accepted.includes(name));
  const headers: Headers = {
    ...(isFile(root, file) && { 'Content-Type': mediaTypeOf(file) }),
    ...(found.length > 0 && { Vary: 'Accept-Encoding' }),
    ...(coding && { 'Content-Encoding': coding.name }),
  };
  return { path: coding ? file + coding.extension : pathname, headers };
}
