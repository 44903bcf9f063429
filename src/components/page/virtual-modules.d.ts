// Modules that the build makes of content/parameters.yaml: one for each language, and one that imports each of them.
declare module 'virtual:fieldbook/parameters' {
  export const catalogues: Readonly<Record<string, () => Promise<{ parameters: unknown }>>>;
}
