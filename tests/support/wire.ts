import assert from 'node:assert/strict';
import { get } from 'node:http';

/** The bytes of a file's body as a local server sends it to a browser that takes Brotli, as all of them do. */
export function bytesSent(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('error', reject);
      response.on('end', () => {
        assert.equal(response.statusCode, 200, `${path} is asked for by a page and was not built`);
        resolve(size);
      });
    }).on('error', reject);
  });
}
