/** A name and what UTS #46 makes of it: its form in ASCII, or nothing where it is not valid. */
export interface IdnaCase {
  readonly name: string;
  readonly ascii: string | undefined;
}

function unescaped(field: string): string {
  if (field === '""') return '';
  return field.replace(/\\u([\dA-F]{4})|\\x\{([\dA-F]+)\}/g, (_, short?: string, long?: string) =>
    String.fromCodePoint(parseInt(short ?? long ?? '', 16)),
  );
}

/** The cases of Unicode's IdnaTestV2.txt, without transitional processing, which IDNA 2008 has not. */
export function idnaCases(file: string): IdnaCase[] {
  return file.split('\n').flatMap((line) => {
    const [content = ''] = line.split('#');
    if (!content.includes(';')) return [];
    const fields = content.split(';').map((field) => field.trim());
    const [source = '', unicode = '', unicodeStatus = '', ascii = '', asciiStatus = ''] = fields;
    const name = unescaped(source);
    const status = asciiStatus === '' ? unicodeStatus : asciiStatus;
    const read = unicode === '' ? name : unescaped(unicode);
    return [{ name, ascii: ['', '[]'].includes(status) ? unescaped(ascii) || read : undefined }];
  });
}
