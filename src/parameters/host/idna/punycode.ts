/** The numbers of RFC 3492, section 5. */
const [base, tMin, tMax, skew, damp, firstBias, firstCode] = [36, 1, 26, 38, 700, 72, 128];
const digits = 'abcdefghijklmnopqrstuvwxyz0123456789';
const lastCode = 0x10ffff;

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((base - tMin) * tMax) / 2; steps += base) rest = Math.floor(rest / (base - tMin));
  return steps + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

function threshold(weight: number, bias: number): number {
  return Math.min(Math.max(weight - bias, tMin), tMax);
}

/** The text that Punycode stands for, without `xn--` in front; nothing where it stands for none. */
export function decodePunycode(code: string): string | undefined {
  const end = Math.max(code.lastIndexOf('-'), 0);
  const points = Array.from(code.slice(0, end), (character) => character.codePointAt(0) ?? 0);
  let [at, bias, next] = [0, firstBias, firstCode];
  for (let read = end > 0 ? end + 1 : 0; read < code.length;) {
    const before = at;
    for (let weight = base, factor = 1; ; weight += base) {
      const digit = digits.indexOf(code[read++] ?? '-');
      if (digit < 0) return undefined;
      at += digit * factor;
      const limit = threshold(weight, bias);
      if (digit < limit) break;
      factor *= base - limit;
    }
    const count = points.length + 1;
    bias = adapt(at - before, count, before === 0);
    next += Math.floor(at / count);
    if (next > lastCode) return undefined;
    at %= count;
    points.splice(at++, 0, next);
  }
  return String.fromCodePoint(...points);
}

/** A text in Punycode, without `xn--` in front. */
export function encodePunycode(text: string): string {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < firstCode);
  let code = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '');
  let [delta, bias, done] = [0, firstBias, basic.length];
  let before = firstCode - 1;
  for (const next of [...new Set(points)].sort((a, b) => a - b)) {
    if (next < firstCode) continue;
    delta += (next - before - 1) * (done + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      code += variableLength(delta, bias);
      bias = adapt(delta, done + 1, done === basic.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    before = next;
  }
  return code;
}

/** A number in Punycode's digits, the last of which is smaller than its threshold. */
function variableLength(value: number, bias: number): string {
  let text = '';
  let rest = value;
  for (let weight = base; ; weight += base) {
    const limit = threshold(weight, bias);
    if (rest < limit) return text + (digits[rest] ?? '');
    text += digits[limit + ((rest - limit) % (base - limit))] ?? '';
    rest = Math.floor((rest - limit) / (base - limit));
  }
}
