import fc from 'fast-check';

/** How a client behaves after it has connected. */
type Manner = 'whole' | 'pieces' | 'abort' | 'leave' | 'slow-reader';

/** A request as bytes, one character each, and how it is sent. */
export interface RawRequest {
  readonly bytes: string;
  readonly manner: Manner;
}

const text = fc.string({ unit: 'binary-ascii', maxLength: 40 });
const visible = fc
  .string({ unit: 'grapheme-ascii', maxLength: 12 })
  .map((part) => part.replaceAll(' ', '+'));
const anyBytes = fc
  .uint8Array({ maxLength: 300 })
  .map((bytes) => Buffer.from(bytes).toString('latin1'));

const method = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('GET', 'HEAD') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'POST',
      'PUT',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'CONNECT',
      'PROPFIND',
      'PRI',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('get', 'NONSENSE', '', 'G E T', 'GET\0', '\xff') },
);

/** Steps out of a folder, in every encoding that some server once decoded. */
const steps = [
  '..',
  '.',
  '%2e%2e',
  '.%2e',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '%u002e%u002e',
  '..;',
  '..%00',
  '..\\',
  '..%5c',
  '..%2f',
  '\\..\\',
];
const names = [
  'ko',
  'index.html',
  'secret.txt',
  'dist-secret',
  'all.zip',
  'link.txt',
  'linked',
  'circle',
  '.env',
  'web.config',
  '_astro',
];
const odd = ['/', '//', '%', '%ff', '%00', '\\', ':', '@', '?', '#', '*', '~', 'C:', 'aux'];

const path = fc
  .array(fc.oneof(fc.constantFrom(...steps, ...names, ...odd), visible), { maxLength: 7 })
  .chain((parts) => fc.constantFrom('/', '').map((joint) => `/${parts.join(joint)}`));
const longName = fc
  .tuple(fc.constantFrom('a', '%61', 'a/', '../', '%2e%2e/'), fc.integer({ min: 200, max: 6_000 }))
  .map(([part, count]) => `/${part.repeat(count)}`);
const real = fc.constantFrom('/ko/', '/ko', '/', '/all.zip', '/ko/none/', '/style.css', '/?q=1');
const origin = fc.constantFrom(
  'http://x',
  'https://evil.example',
  'HTTP://x:1',
  'http://[',
  'ftp://x',
  'x:1',
);

const target = fc.oneof(
  { weight: 6, arbitrary: path },
  { weight: 6, arbitrary: real },
  { weight: 1, arbitrary: longName },
  { weight: 2, arbitrary: fc.tuple(origin, fc.oneof(path, real)).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.oneof(text, visible, fc.constant('*')) },
);

const size = fc.oneof(fc.nat(20), fc.constantFrom(8_000_000, 99_999_999_999, '', 'x'));
const range = fc
  .array(fc.tuple(size, size), { minLength: 1, maxLength: 5 })
  .map((parts) => `bytes=${parts.map((ends) => ends.join('-')).join(',')}`);
const many = fc.constant(
  `bytes=${Array.from({ length: 900 }, (_, at) => `${at}-${at}`).join(',')}`,
);

const coding = fc.constantFrom(
  'br',
  'gzip, br;q=0',
  '*',
  'identity;q=0',
  'br;q=banana',
  ','.repeat(50),
);
/** Headers that are well formed, with values that mean something, or nothing, to a server of files. */
const meaningful = fc.constantFrom(
  'If-None-Match: *',
  'If-None-Match: "',
  'If-Match: "x"',
  'If-Range: "x"',
  'If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT',
  'If-Unmodified-Since: never',
  'Expect: 100-continue',
  'Expect: something',
  'Connection: keep-alive, upgrade',
  'Upgrade: websocket',
  'X-Forwarded-Host: evil.example',
  'Origin: null',
);
const malformed = fc.oneof(
  fc.constantFrom(
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip, chunked',
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 99999999999999999999',
    'Host: y',
    ' folded',
    'No colon',
  ),
  fc.constantFrom(2_000, 20_000, 100_000).map((length) => `X-Long: ${'a'.repeat(length)}`),
  text,
);
const header = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .oneof(range, many, fc.constantFrom('lines=1-2', 'bytes=9000000-'))
      .map((value) => `Range: ${value}`),
  },
  { weight: 6, arbitrary: coding.map((value) => `Accept-Encoding: ${value}`) },
  { weight: 6, arbitrary: meaningful },
  { weight: 1, arbitrary: malformed },
);

const request = fc
  .record({
    method,
    target,
    version: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom('HTTP/1.1', 'HTTP/1.0') },
      { weight: 1, arbitrary: fc.constantFrom('HTTP/0.9', 'HTTP/2.0', 'HTTX/1.1', '') },
    ),
    host: fc.constantFrom(
      'Host: x\r\n',
      'Host: x\r\n',
      'Host: x\r\n',
      'Host: evil.example\r\n',
      '',
    ),
    headers: fc
      .array(header, { maxLength: 4 })
      .map((all) => all.map((line) => `${line}\r\n`).join('')),
    end: fc.oneof({ weight: 30, arbitrary: fc.constant('\r\n') }, { weight: 1, arbitrary: text }),
    body: fc.oneof({ weight: 20, arbitrary: fc.constant('') }, { weight: 1, arbitrary: anyBytes }),
  })
  .map(
    (part) =>
      `${part.method} ${part.target} ${part.version}\r\n${part.host}${part.headers}${part.end}${part.body}`,
  );

/** Requests that a hostile or broken client may send: the grammar of HTTP with mistakes, pipelined ones, and mere bytes. */
export const rawRequests: fc.Arbitrary<RawRequest> = fc.record({
  bytes: fc.oneof(
    { weight: 8, arbitrary: request },
    {
      weight: 1,
      arbitrary: fc.array(request, { minLength: 2, maxLength: 5 }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: anyBytes },
  ),
  manner: fc.oneof(
    { weight: 10, arbitrary: fc.constant<Manner>('whole') },
    { weight: 4, arbitrary: fc.constantFrom<Manner>('pieces', 'abort', 'leave', 'slow-reader') },
  ),
});
