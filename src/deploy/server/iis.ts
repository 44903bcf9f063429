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

/** A section of a location, with what stands in its innermost element. */
interface Section {
  readonly open: string;
  readonly lines: readonly string[];
  readonly close: string;
}

function locationOf(folder: string, sections: readonly Section[]): string {
  const text = sections
    .map(
      ({ open, lines, close }) => `      ${open}\n${indented(lines, '        ')}\n      ${close}`,
    )
    .join('\n');
  return `  <location path="${folder}">
    <system.webServer>
${text}
    </system.webServer>
  </location>`;
}

/** The attributes of `clientCache`, which holds for files that are there, unlike a header. */
function clientCache(value: string): string {
  const days = Number(/max-age=(\d+)/.exec(value)?.[1]) / 86_400;
  const others = value.split(', ').filter((one) => !one.startsWith('max-age='));
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${escaped(others.join(', '))}" />`;
}

function sectionsOf({ 'Cache-Control': cache, ...others }: Headers): Section[] {
  const lines = [
    ...(cache === undefined ? [] : ['<remove name="Cache-Control" />']),
    ...headerLines(others, true),
  ];
  const headers = {
    open: '<httpProtocol><customHeaders>',
    lines,
    close: '</customHeaders></httpProtocol>',
  };
  if (cache === undefined) return [headers];
  return [
    headers,
    { open: '<staticContent>', lines: [clientCache(cache)], close: '</staticContent>' },
  ];
}

const exceptions = headerExceptions.map(
  ({ reason, folder, headers }) =>
    `  <!-- ${reason} -->\n${locationOf(folder, sectionsOf(headers))}`,
);

const notFound = locales.map((locale) =>
  locationOf(locale, [
    {
      open: '<httpErrors>',
      lines: notFoundLines(localNotFoundFile(locale)),
      close: '</httpErrors>',
    },
  ]),
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
    <!-- Only the module for files answers: to other methods than GET and HEAD with 405.
         Where IIS locks this section (500.19, 0x80070021), unlock it: appcmd unlock config /section:system.webServer/handlers -->
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
