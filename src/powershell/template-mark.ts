/**
 * A short mark of a template, 20 bits of its FNV-1a hash: a page that puts a template together from its code knows by it
 * whether something has changed the code. Each page has it once a command, and chance does not compress.
 */
export function templateMark(template: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < template.length; index += 1) {
    hash = Math.imul(hash ^ template.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 12).toString(36);
}
