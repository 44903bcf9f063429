import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { filesBelow } from '../../src/build/files.ts';
import { headerExceptions, usualHeaders } from '../../src/deploy/headers.ts';
import { mediaTypeOf } from '../../src/deploy/media-types.ts';
import { notFoundFileFor } from '../../src/deploy/not-found.ts';
import { webConfig } from '../../src/deploy/server/iis.ts';
import { locales } from '../../src/locales.ts';
import { dist } from '../support/site.ts';

/*
 * IIS runs on Windows alone, so its configuration is read here, not run: it is XML, it has the elements of the schema of
 * IIS in their places, and it says what src/deploy/headers.ts says.
 */

const configuration = parseXml(webConfig).root;

function childrenOf(element: XmlElement | null, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>(
      (found, name) =>
        found.flatMap(({ children }) =>
          children
            .filter((child) => child instanceof XmlElement)
            .filter((child) => child.name === name),
        ),
      element ? [element] : [],
    );
}

const locationOf = (folder: string): XmlElement | null =>
  childrenOf(configuration, 'location').find(({ attributes }) => attributes['path'] === folder) ??
  null;

/** What the elements of a collection add to it, by key. */
function added(
  elements: readonly XmlElement[],
  key: string,
  value: string,
): Record<string, string> {
  return Object.fromEntries(
    elements.map(({ attributes }) => [attributes[key] ?? '', attributes[value] ?? '']),
  );
}

const headersIn = (element: XmlElement | null) =>
  added(childrenOf(element, 'system.webServer/httpProtocol/customHeaders/add'), 'name', 'value');

test('IIS sends the headers that the other servers send', () => {
  assert.deepEqual(headersIn(configuration), usualHeaders);
  for (const { folder, headers } of headerExceptions) {
    const others = Object.entries(headers).filter(([name]) => name !== 'Cache-Control');
    assert.deepEqual(headersIn(locationOf(folder)), Object.fromEntries(others));
  }
});

test('IIS has a file kept for ever only where it is there: a missing one is asked for again', () => {
  for (const { folder, headers } of headerExceptions) {
    const found = childrenOf(locationOf(folder), 'system.webServer/staticContent/clientCache');
    const kept = found.map(({ attributes }) => ({ ...attributes }));
    const isKept = headers['Cache-Control'] === 'public, max-age=31536000, immutable';
    assert.deepEqual(
      kept,
      isKept
        ? [
            {
              cacheControlMode: 'UseMaxAge',
              cacheControlMaxAge: '365.00:00:00',
              cacheControlCustom: 'public, immutable',
            },
          ]
        : [],
    );
    assert.equal(isKept, headers['Cache-Control'] !== undefined, folder);
  }
});

test('IIS replaces a header in a folder, and does not send it twice', () => {
  for (const { folder, headers } of headerExceptions) {
    const removed = childrenOf(
      locationOf(folder),
      'system.webServer/httpProtocol/customHeaders/remove',
    ).map(({ attributes }) => attributes['name']);
    assert.deepEqual(removed, Object.keys(headers));
  }
});

test('IIS knows the type of every kind of file that the site has', () => {
  const types = added(
    childrenOf(configuration, 'system.webServer/staticContent/mimeMap'),
    'fileExtension',
    'mimeType',
  );
  for (const file of filesBelow(dist)) assert.equal(types[extname(file)], mediaTypeOf(file), file);
});

test('IIS answers in the language of the address, with a page that is there', () => {
  const pageOf = (element: XmlElement | null) =>
    added(childrenOf(element, 'system.webServer/httpErrors/error'), 'statusCode', 'path')['404'];
  const places: readonly (readonly [string, XmlElement | null])[] = [
    ['/', configuration],
    ...locales.map((locale) => [`/${locale}/`, locationOf(locale)] as const),
  ];
  for (const [address, element] of places) {
    const file = pageOf(element)?.replaceAll('\\', '/') ?? '';
    assert.equal(file, notFoundFileFor(address));
    assert.ok(existsSync(join(dist, file)), file);
  }
});

test('IIS has one handler, which answers other methods than GET and HEAD with 405', () => {
  const handlers = childrenOf(configuration, 'system.webServer/handlers')[0]?.children.filter(
    (child) => child instanceof XmlElement,
  );
  assert.deepEqual(
    handlers?.map(({ name, attributes }) => [name, attributes['modules'] ?? '']),
    [
      ['clear', ''],
      ['add', 'StaticFileModule,DefaultDocumentModule'],
    ],
  );
});

test('IIS: the configuration uses only sections that a site may set', () => {
  const sections = [configuration, ...childrenOf(configuration, 'location')].flatMap((element) =>
    childrenOf(element, 'system.webServer').flatMap(({ children }) =>
      children.filter((child) => child instanceof XmlElement).map(({ name }) => name),
    ),
  );
  const known = [
    'defaultDocument',
    'directoryBrowse',
    'handlers',
    'httpErrors',
    'httpProtocol',
    'staticContent',
    'urlCompression',
  ];
  assert.deepEqual([...new Set(sections)].sort(), known);
});
