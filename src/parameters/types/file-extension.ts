/** Whether a file has the extension that its parameter names, if it names one. */
export function hasExtension(path: string, extension: string | undefined): boolean {
  return extension === undefined || path.toLowerCase().endsWith(`.${extension}`);
}
