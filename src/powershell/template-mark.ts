/** A short mark of a text, 20 bits of its FNV-1a hash. */
export function templateMark(template: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < template.length; index += 1) {
    hash = Math.imul(hash ^ template.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 12).toString(36);
}

/**
 * The mark of all templates of a page by their ids: a page that puts a template together from its code knows by it whether
 * something has changed the code. A page has one mark and not one a command, as chance does not compress.
 */
export function templatesMark(templates: ReadonlyMap<string, string>): string {
  const all = [...templates].sort(([one], [other]) => (one < other ? -1 : 1));
  return templateMark(JSON.stringify(all));
}
