/** A page with its code, and the braces that are escaped, blanked out, in a time that grows with its length alone. */
export function withoutCode(page: string): string {
  let fence: string | undefined;
  const lines = page.split('\n').map((line) => {
    const [, mark] = /^(`{3,}|~{3,})/.exec(line) ?? [];
    const isInside = fence !== undefined;
    if (fence === undefined) fence = mark;
    else if (line.startsWith(fence)) fence = undefined;
    return isInside || mark !== undefined ? blank(line) : withoutSpans(line);
  });
  return lines.join('\n');
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** A line without its code between backticks: a run of them ends at the next one of the same length. */
function withoutSpans(line: string): string {
  const runs = Array.from(line.matchAll(/`+/g), ({ 0: run, index }) => ({ run, index }));
  const next = nextOfLength(runs.map(({ run }) => run.length));
  let text = '';
  let from = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const [start, last] = [runs[at], next[at]];
    const end = last === undefined ? undefined : runs[last];
    if (!start || !end || last === undefined) continue;
    const until = end.index + end.run.length;
    text += line.slice(from, start.index) + blank(line.slice(start.index, until));
    from = until;
    at = last;
  }
  return (text + line.slice(from)).replaceAll('\\{', '  ');
}

/** For each of some lengths, the index of the next one that is the same. */
function nextOfLength(lengths: readonly number[]): (number | undefined)[] {
  const seen = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (const [at, length] of [...lengths.entries()].reverse()) {
    next[at] = seen.get(length);
    seen.set(length, at);
  }
  return next;
}
