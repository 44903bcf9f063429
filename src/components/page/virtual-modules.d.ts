// What the build makes of content/parameters.yaml: one module for each language.
declare module 'virtual:fieldbook/*' {
  export const parameters: unknown;
}
