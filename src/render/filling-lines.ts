/** The lines that give a value to a variable that one of some lines reads, whole where they take several. */
export function fillingLines(
  lines: readonly string[],
  code: readonly string[],
  readers: readonly number[],
): number[] {
  const found = readers.flatMap((reader) => {
    const around = new Set(openersOf(lines, reader));
    const fills = assignmentOf(variablesIn(lines[reader] ?? ''));
    return code
      .slice(0, reader)
      .flatMap((line, number) => (fills.test(line) ? [number] : []))
      .filter((number) => isSeenFrom(around, lines, number))
      .flatMap((number) => wholeStatement(lines, number));
  });
  return [...new Set(found)];
}

/** The variables of a line, those in its double-quoted strings and those that are handed over as a table among them. */
function variablesIn(line: string): string[] {
  return Array.from(line.matchAll(/(?:\$|(?<= )@)\{?(\w+)/g), ([, name = '']) => name);
}

/** `$a = `, `$a, $b = `, `$a.Name += ` and `foreach ($a in `, anywhere in a line. */
function assignmentOf(names: readonly string[]): RegExp {
  const name = `\\$(?:${names.join('|')})(?![\\w:])`;
  return new RegExp(`${name}(?:\\.\\w+|\\[[^\\]]*\\])*(?:, \\$\\w+)* \\+?= |\\(${name} in `, 'i');
}

/** The lines that open the blocks around a line, by their indentation. */
function openersOf(lines: readonly string[], number: number): number[] {
  let level = indentOf(lines[number]);
  const openers: number[] = [];
  for (let at = number - 1; at >= 0; at -= 1) {
    if (indentOf(lines[at]) >= level) continue;
    level = indentOf(lines[at]);
    openers.push(at);
  }
  return openers;
}

/** A block that is kept in a variable runs elsewhere: what it fills in is its own. */
function isSeenFrom(
  around: ReadonlySet<number>,
  lines: readonly string[],
  number: number,
): boolean {
  return openersOf(lines, number).every(
    (opener) => around.has(opener) || !(lines[opener] ?? '').endsWith('= {'),
  );
}

/** A loop is named by its first line; what else goes on ends where its indentation does. */
function wholeStatement(lines: readonly string[], first: number): number[] {
  const numbers = [first];
  const line = lines[first] ?? '';
  if (!/[({,|]$/.test(line) || /^\s*(?:if|foreach|\})/.test(line)) return numbers;
  const level = indentOf(line);
  for (let at = first + 1; at < lines.length; at += 1) {
    numbers.push(at);
    if (indentOf(lines[at]) <= level) break;
  }
  return numbers;
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length;
}
