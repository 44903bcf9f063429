// Modules that src/render/language-modules.ts makes of the content: one for each language, and one that imports each of them.
declare module 'virtual:fieldbook/parameters' {
  export const languages: Readonly<
    Record<string, () => Promise<{ parameters: unknown; strings: unknown }>>
  >;
}

declare module 'virtual:fieldbook/problems' {
  export const languages: Readonly<Record<string, () => Promise<{ strings: unknown }>>>;
}

declare module 'virtual:fieldbook/search' {
  export const languages: Readonly<
    Record<string, () => Promise<{ strings: unknown; concepts: unknown; words: unknown }>>
  >;
}

declare module 'virtual:fieldbook/settings' {
  export const languages: Readonly<Record<string, () => Promise<{ strings: unknown }>>>;
}

declare module 'virtual:fieldbook/form' {
  export const languages: Readonly<Record<string, () => Promise<{ strings: unknown }>>>;
}

declare module 'virtual:fieldbook/paper' {
  export const languages: Readonly<
    Record<
      string,
      () => Promise<{ strings: unknown; version: unknown; dates: unknown; messages: unknown }>
    >
  >;
}

declare module 'virtual:fieldbook/rail' {
  export const languages: Readonly<Record<string, () => Promise<{ strings: unknown }>>>;
}

declare module 'virtual:fieldbook/runbooks' {
  export const languages: Readonly<
    Record<string, () => Promise<{ runbooks: unknown; strings: unknown }>>
  >;
}
