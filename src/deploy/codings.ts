import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A content coding: its name in HTTP, the end of the name of a file in it, and how a file gets it. */
export interface Coding {
  readonly name: 'br' | 'gzip';
  readonly extension: string;
  readonly encode: (content: Buffer) => Promise<Buffer>;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The codings that a folder to deploy has, the best one first. */
export const codings: readonly Coding[] = [
  {
    name: 'br',
    extension: '.br',
    encode: (content) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  {
    name: 'gzip',
    extension: '.gz',
    encode: (content) => gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
  },
];
