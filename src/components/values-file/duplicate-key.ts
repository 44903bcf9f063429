const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * The first name that an object in a JSON text has twice: parsers keep the last value and say nothing. The text has
 * to be JSON that was parsed, so that a colon outside of a text always follows a name.
 */
export function duplicateKey(json: string): string | undefined {
  const open: Set<unknown>[] = [];
  let last = '';
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      // Escapes can write one name in several ways.
      const name = String(JSON.parse(last));
      if (open.at(-1)?.has(name) === true) return name;
      open.at(-1)?.add(name);
    }
    last = token;
  }
  return undefined;
}
