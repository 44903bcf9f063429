import { locales } from '../../locales.ts';
import { allowedMethods, headerExceptions, usualHeaders } from '../headers.ts';
import { mediaTypes } from '../media-types.ts';
import { localNotFoundFile, notFoundFile } from '../not-found.ts';

/** Where the example expects the folder that `npm run deploy` made. */
const place = '/srv/fieldbook';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
const variableOf = (header: string): string =>
  `$fieldbook_${header.toLowerCase().replaceAll('-', '_')}`;

/** The headers that some files have otherwise than the rest, or alone. */
const varying = new Set(headerExceptions.flatMap(({ headers }) => Object.keys(headers)));

function mapOf(header: string): string {
  const lines = headerExceptions.flatMap(({ reason, pattern, headers }) => {
    const value = headers[header];
    const path = pattern.source.replace(/^\^/, '').replaceAll('\\/', '/');
    return value === undefined
      ? []
      : [`    # ${reason}`, `    ${quoted(`~^(?:200|206|304):${path}`)} ${quoted(value)};`];
  });
  return [
    `map "$status:$uri" ${variableOf(header)} {`,
    `    default ${quoted(usualHeaders[header] ?? '')};`,
    ...lines,
    '}',
  ].join('\n');
}

/** The variables of nginx that the rules of the site use; they belong into `http { }`. */
function maps(): string {
  return [
    '# Written by npm run deploy. Include this file in http { }.',
    ...[...varying].map(mapOf),
    '# Who mistypes an address reads so in the language of the address.',
    'map $uri $fieldbook_not_found {',
    `    default /${notFoundFile};`,
    ...locales.map((locale) => `    "~^/${locale}(?:/|$)" /${localNotFoundFile(locale)};`),
    '}',
    'map $status $fieldbook_allow {',
    '    default "";',
    `    405 ${quoted(allowedMethods.join(', '))};`,
    '}',
    '',
  ].join('\n');
}

function addedHeaders(): string[] {
  const names = [...new Set([...Object.keys(usualHeaders), ...varying])];
  return names.map((name) => {
    const value = varying.has(name) ? variableOf(name) : quoted(usualHeaders[name] ?? '');
    return `add_header ${name} ${value} always;`;
  });
}

/** The rules of the site; they belong into the `server { }` that says name, root and TLS. */
function site(): string {
  return `# Written by npm run deploy. Include this file in server { }; maps.conf has to be included in http { }.
index index.html;
charset off;
server_tokens off;
absolute_redirect off;

# Compressed files lie beside the others; nothing is compressed while a reader waits.
gzip off;
gzip_static on;
gzip_vary on;

default_type application/octet-stream;
types {
${Object.entries(mediaTypes)
  .map(([extension, type]) => `    ${quoted(type)} ${extension.slice(1)};`)
  .join('\n')}
}

# No location adds a header: it would lose all of these.
${addedHeaders().join('\n')}
add_header Allow $fieldbook_allow always;

error_page 404 $fieldbook_not_found;
# A folder without a page is nothing that a reader could ask for.
error_page 403 =404 $fieldbook_not_found;

if ($request_method !~ ^(?:${allowedMethods.join('|')})$) {
    return 405;
}

location / {
    try_files $uri $uri/ =404;
}

location ~ /\\.(?!well-known/) {
    return 404;
}

# This one is for IIS alone.
location = /web.config {
    return 404;
}
`;
}

/** A whole server as an example, for the host of the site's address. */
function example(host: string): string {
  return `# Written by npm run deploy. Copy this file to /etc/nginx/sites-available/, and add TLS: the service worker needs it.
include ${place}/nginx/maps.conf;

server {
    listen 80;
    server_name ${host};
    root ${place}/www;
    include ${place}/nginx/site.conf;

    # With Debian's libnginx-mod-http-brotli-static, or another nginx that has this module:
    # include ${place}/nginx/brotli.conf;
}
`;
}

const brotli = `# Written by npm run deploy. Include this file in server { } where nginx has the module ngx_http_brotli_static.
brotli_static on;
`;

/** The configuration of nginx for a site, by file name. */
export function nginxFiles(host: string): Readonly<Record<string, string>> {
  return {
    'brotli.conf': brotli,
    'example.conf': example(host),
    'maps.conf': maps(),
    'site.conf': site(),
  };
}
