/** Types that take a text as it is, by their names in lower case without `System.`; any other may read it as code, markup or a pattern. */
const harmless = new Set([
  ...['array', 'bitconverter', 'bool', 'boolean', 'byte', 'char', 'convert', 'datetime'],
  ...['datetimeoffset', 'decimal', 'double', 'enum', 'float', 'guid', 'hashtable'],
  ...['int', 'int16', 'int32', 'int64', 'ipaddress', 'long', 'math', 'object', 'ordered'],
  ...['psobject', 'pscustomobject', 'random', 'ref', 'single', 'string', 'stringcomparer'],
  ...['stringcomparison', 'switch', 'timespan', 'uint16', 'uint32', 'uint64', 'uri', 'version'],
  ...[
    'void',
    'x509certificate',
    'mailaddress',
    'pscredential',
    'securestring',
    'stringsplitoptions',
  ],
  ...['collections.arraylist', 'collections.hashtable', 'collections.queue', 'collections.stack'],
  ...['collections.sortedlist', 'collections.specialized.ordereddictionary'],
  ...['collections.generic.dictionary', 'collections.generic.hashset', 'collections.generic.list'],
  ...['collections.generic.queue', 'collections.generic.stack', 'globalization.cultureinfo'],
  ...['io.directory', 'io.directoryinfo', 'io.driveinfo', 'io.file', 'io.fileinfo', 'io.path'],
  ...['io.memorystream', 'io.streamreader', 'io.stringreader'],
  ...['management.automation.pscustomobject', 'management.automation.psobject'],
  ...['diagnostics.fileversioninfo', 'reflection.assemblyname', 'reflection.bindingflags'],
  ...['diagnostics.stopwatch', 'management.managementdatetimeconverter'],
  ...['management.automation.wildcardpattern', 'wildcardpattern', 'net.dns', 'net.ipaddress'],
  ...['net.ipendpoint', 'net.mail.mailaddress', 'net.networkcredential', 'net.sockets.tcpclient'],
  ...['net.networkinformation.ping', 'net.sockets.udpclient'],
  ...['net.security.sslstream', 'net.servicepointmanager', 'net.securityprotocoltype'],
  ...['security.cryptography.md5', 'security.cryptography.sha1', 'security.cryptography.sha256'],
  ...['security.cryptography.sha384', 'security.cryptography.sha512'],
  ...['security.cryptography.x509certificates.x509chain', 'security.principal.ntaccount'],
  ...['security.cryptography.x509certificates.x509certificate'],
  ...['security.cryptography.x509certificates.x509certificate2', 'x509certificate2'],
  ...['security.cryptography.x509certificates.x509store', 'security.principal.securityidentifier'],
  ...['security.principal.windowsidentity', 'security.principal.windowsprincipal'],
  ...['text.asciiencoding', 'text.encoding', 'text.stringbuilder', 'text.unicodeencoding'],
  ...['text.utf8encoding', 'threading.thread', 'web.httputility'],
]);

/** The name of a type as it is written, in lower case, without brackets, quotes, `System.` and arguments. */
export function plainTypeName(written: string): string {
  const name = written.toLowerCase().replace(/['"`\s]/g, '');
  return name
    .replace(/^\[|\]$/g, '')
    .replace(/(?:`\d+)?\[.*$/, '')
    .replace(/^system\./, '');
}

/** Whether a type takes a text as it is. */
export function isHarmlessType(written: string): boolean {
  const name = plainTypeName(written);
  return harmless.has(name) || /^[\w.]+exception$/.test(name);
}
