/** A point of a path, whose numbers a command may give from where the path is. */
type Point = readonly [x: number, y: number];

/** How many numbers each command of a path takes. */
const counts: Readonly<Record<string, number>> = {
  ...{ m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 },
};

const parts = /[a-z]|-?(?:\d+(?:\.\d*)?|\.\d+)/gi;

/** The points at which the lines and curves of a path begin and end, up to an arc whose flags run together. */
export function pathEnds(d: string): Point[] {
  const all = d.match(parts) ?? [];
  const ends: Point[] = [];
  let [at, start, command]: [Point, Point, string] = [[0, 0], [0, 0], ''];
  for (let index = 0; index < all.length;) {
    const part = all[index] ?? '';
    const isLetter = /[a-z]/i.test(part);
    if (isLetter) index += 1;
    command = isLetter ? part : afterwards(command);
    const count = counts[command.toLowerCase()];
    if (count === undefined || (count === 0 && !isLetter)) return ends;
    const numbers = all.slice(index, index + count).map(Number);
    if (numbers.length < count || numbers.some(Number.isNaN)) return ends;
    if (count === 7 && numbers.slice(3, 5).some((flag) => flag !== 0 && flag !== 1)) return ends;
    index += count;
    at = count === 0 ? start : endOf(command, numbers, at);
    if (command.toLowerCase() === 'm') start = at;
    ends.push(at);
  }
  return ends;
}

/** More numbers behind a move are lines. */
function afterwards(command: string): string {
  if (command === 'm') return 'l';
  return command === 'M' ? 'L' : command;
}

function endOf(command: string, numbers: readonly number[], [x, y]: Point): Point {
  const isRelative = command === command.toLowerCase();
  const [right, down] = isRelative ? [x, y] : [0, 0];
  const [last, beforeLast] = [numbers.at(-1) ?? 0, numbers.at(-2) ?? 0];
  switch (command.toLowerCase()) {
    case 'h':
      return [right + last, y];
    case 'v':
      return [x, down + last];
    default:
      return [right + beforeLast, down + last];
  }
}
