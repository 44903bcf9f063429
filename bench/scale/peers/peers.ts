import { languageTag, locales, sourceLocale, type Locale } from '../../../src/locales.ts';
import type { PlainPage } from './text.ts';

/** Another generator of documentation: what it needs, and its project with some pages. */
export interface Peer {
  readonly name: string;
  /** Packages to install; none for a program that must be there. */
  readonly packages: readonly string[];
  /** The program of one of the packages, or of the machine, that builds the site, and its arguments. */
  readonly command: readonly [program: string, ...args: string[]];
  /** The files of the project beside its pages, by their path. */
  readonly files: Readonly<Record<string, string>>;
  readonly fileOf: (page: PlainPage) => string;
}

const names: Readonly<Record<Locale, string>> = {
  ko: '한국어',
  zh: '中文',
  fr: 'Français',
  en: 'English',
};
const title = 'Generated runbooks';

/** One object with an entry for each language. */
const eachLocale = (entry: (locale: Locale) => unknown): string =>
  JSON.stringify(Object.fromEntries(locales.map((locale) => [locale, entry(locale)])));

const starlight: Peer = {
  name: 'Starlight',
  packages: ['astro', '@astrojs/starlight', 'sharp'],
  command: ['astro', 'build'],
  files: {
    'astro.config.mjs': `
      import { defineConfig } from 'astro/config';
      import starlight from '@astrojs/starlight';
      export default defineConfig({ site: 'https://peer.example', integrations: [starlight({
        title: ${JSON.stringify(title)}, defaultLocale: '${sourceLocale}',
        locales: ${eachLocale((locale) => ({ label: names[locale], lang: languageTag(locale) }))},
      })] });`,
    'src/content.config.ts': `
      import { defineCollection } from 'astro:content';
      import { docsLoader } from '@astrojs/starlight/loaders';
      import { docsSchema } from '@astrojs/starlight/schema';
      export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  },
  fileOf: ({ id, locale }) => `src/content/docs/${locale}/${id}.md`,
};

const vitePress: Peer = {
  name: 'VitePress',
  packages: ['vitepress', 'vue'],
  command: ['vitepress', 'build'],
  files: {
    '.vitepress/config.mjs': `
      export default { title: ${JSON.stringify(title)},
        locales: ${eachLocale((locale) => ({ label: names[locale], lang: languageTag(locale) }))},
        themeConfig: { search: { provider: 'local' } } };`,
  },
  fileOf: ({ id, locale }) => `${locale}/${id}.md`,
};

const docusaurus: Peer = {
  name: 'Docusaurus',
  packages: ['@docusaurus/core', '@docusaurus/preset-classic', 'react', 'react-dom'],
  command: ['docusaurus', 'build'],
  files: {
    'docusaurus.config.js': `
      export default { title: ${JSON.stringify(title)}, url: 'https://peer.example', baseUrl: '/', onBrokenLinks: 'ignore',
        markdown: { format: 'md' },
        presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
        themeConfig: { prism: { additionalLanguages: ['powershell'] } } };`,
  },
  fileOf: ({ id, locale }) => `docs/${locale}/${id}.md`,
};

const hugo: Peer = {
  name: 'Hugo',
  packages: [],
  command: ['hugo'],
  files: {
    'config.json': JSON.stringify({
      baseURL: 'https://peer.example/',
      title,
      defaultContentLanguage: sourceLocale,
      defaultContentLanguageInSubdir: true,
      languages: Object.fromEntries(
        locales.map((locale) => [
          locale,
          { contentDir: `content/${locale}`, languageName: names[locale] },
        ]),
      ),
    }),
    'layouts/_default/single.html':
      '<!doctype html><html lang="{{ .Lang }}"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}</html>',
    'layouts/_default/list.html':
      '<!doctype html><html lang="{{ .Lang }}"><title>{{ .Title }}</title><ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></html>',
  },
  fileOf: ({ id, locale }) => `content/${locale}/${id}.md`,
};

/** The generators that `--peers` builds the same text with. Hugo has no search, and its layouts are bare. */
export const peers: readonly Peer[] = [starlight, vitePress, docusaurus, hugo];
