import { locales } from '../../locales.ts';
import { headerExceptions, usualHeaders, type Headers } from '../headers.ts';
import { mediaTypes } from '../media-types.ts';
import { localNotFoundFile, notFoundFile } from '../not-found.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const indented = (lines: readonly string[], by: string): string =>
  lines.map((line) => by + line).join('\n');

function headerLines(headers: Headers, isReplacing: boolean): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [
    ...(isReplacing ? [`<remove name="${escaped(name)}" />`] : []),
    `<add name="${escaped(name)}" value="${escaped(value)}" />`,
  ]);
}

function notFoundLines(file: string): string[] {
  const path = file.replaceAll('/', '\\');
  return [
    '<remove statusCode="404" />',
    `<error statusCode="404" path="${path}" responseMode="File" />`,
  ];
}

const typeLines = Object.entries(mediaTypes).flatMap(([extension, type]) => [
  `<remove fileExtension="${extension}" />`,
  `<mimeMap fileExtension="${extension}" mimeType="${escaped(type)}" />`,
]);

function locationOf(folder: string, section: string, lines: readonly string[]): string {
  const [open, close] = section.split('|');
  return `  <location path="${folder}">
    <system.webServer>
      ${open}
${indented(lines, '        ')}
      ${close}
    </system.webServer>
  </location>`;
}

const exceptions = headerExceptions.map(
  ({ reason, folder, headers }) =>
    `  <!-- ${reason} -->\n${locationOf(
      folder,
      '<httpProtocol><customHeaders>|</customHeaders></httpProtocol>',
      headerLines(headers, true),
    )}`,
);

const notFound = locales.map((locale) =>
  locationOf(locale, '<httpErrors>|</httpErrors>', notFoundLines(localNotFoundFile(locale))),
);

/** The configuration of IIS 8 and later; it lies beside the first page, needs no added module, and IIS sends it to nobody. */
export const webConfig = `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by npm run deploy. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <!-- Only the module for files answers: to other methods than GET and HEAD with 405. -->
    <handlers>
      <clear />
      <add name="StaticFile" path="*" verb="*" modules="StaticFileModule,DefaultDocumentModule" resourceType="Either" requireAccess="Read" />
    </handlers>
    <httpErrors errorMode="Custom" existingResponse="Replace" defaultResponseMode="File">
${indented(notFoundLines(notFoundFile), '      ')}
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <clear />
${indented(headerLines(usualHeaders, false), '        ')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <!-- Cache-Control stands among the headers above. -->
      <clientCache cacheControlMode="NoControl" />
${indented(typeLines, '      ')}
    </staticContent>
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
  </system.webServer>
${[...exceptions, ...notFound].join('\n')}
</configuration>
`;
