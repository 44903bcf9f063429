/**
 * The name of a parameter, as a regular expression's source: camelCase, at most 64 characters. Content, values files and
 * links between pages all use it, so that none of them drops a name that another accepts.
 */
export const parameterName = '[a-z][A-Za-z0-9]{0,63}';

const wholeName = new RegExp(`^${parameterName}$`);

/** Whether a text can be the name of a parameter. */
export function isParameterName(text: string): boolean {
  return wholeName.test(text);
}
