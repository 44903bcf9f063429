import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figureWordsSchema } from '../schemas/figure.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { interfaceSchema } from '../schemas/interface.ts';
import { forEachLocale, type Locale } from '../../locales.ts';
import { parameterCatalogueSchema } from '../schemas/parameter.ts';
import { productCatalogueSchema } from '../schemas/product.ts';
import { runbookSchema } from '../schemas/runbook.ts';
import { runbookTextsSchema } from '../schemas/runbook-texts.ts';
import { powershellTools } from '../../powershell/build.ts';
import { translatedName, translatedSchema } from '../schemas/translated.ts';
import { cachedByFile } from './file-cache.ts';
import { programTexts } from './folders.ts';
import { noteRead } from './noted-reads.ts';
import { isPacked } from './packed-files.ts';
import { readMdx } from './mdx-file.ts';
import { readTextFile } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

// Each kind of file of a site with its path and its schema. A file is read once, for checks and pages alike.

const text = cachedByFile('text', readTextFile);
const parameters = cachedByFile('parameters', (path) => readYaml(path, parameterCatalogueSchema));
const products = cachedByFile('products', (path) => readYaml(path, productCatalogueSchema));
const glossary = cachedByFile('glossary', (path) => readYaml(path, glossarySchema));
const strings = cachedByFile('strings', (path) => readYaml(path, interfaceSchema));
const runbooks = cachedByFile('runbooks', (path) => readYaml(path, runbookSchema));
const runbookTexts = cachedByFile('runbookTexts', (path) => readYaml(path, runbookTextsSchema));
const translated = cachedByFile('translated', (path) => readYaml(path, translatedSchema));
const figures = cachedByFile('figures', (path) => readYaml(path, figureWordsSchema));
const pages = forEachLocale((locale) =>
  cachedByFile(`pages ${locale}`, (path) => readMdx(path, locale)),
);

/** The catalogue of parameters. */
export const parametersFile = (root: string) => parameters(join(root, 'parameters.yaml'));

/** The products with the end of their support. */
export const productsFile = (root: string) => products(join(root, 'products.yaml'));

/** The term base. */
export const glossaryFile = (root: string) => glossary(join(root, 'glossary.yaml'));

/** The interface strings of a locale. */
export const interfaceFile = (root: string, locale: Locale) =>
  strings(join(programTexts(root, 'interface'), `${locale}.yaml`));

/** The text that stands beside the site in a bundle. */
export const readmeFile = (root: string, locale: Locale) =>
  text(join(programTexts(root, 'offline'), `readme.${locale}.txt`));

function isThere(path: string): boolean {
  // That there is no file is read, too.
  noteRead(path);
  return isPacked(path) || existsSync(path);
}

/** The folder of a runbook. */
export const runbookFolder = (root: string, id: string) => join(root, 'runbooks', id);

/** The structure of a runbook. */
export const runbookFile = (folder: string) => runbooks(join(folder, 'runbook.yaml'));

/** A runbook in one locale. */
export const pageFile = (folder: string, locale: Locale) =>
  pages[locale](join(folder, `${locale}.mdx`));

/** The texts of the commands of a runbook in one locale; a runbook without such texts has no file. */
export const textsFile = (folder: string, locale: Locale) => {
  const path = join(folder, `${locale}.yaml`);
  return isThere(path) ? runbookTexts(path) : undefined;
};

/** The English that the translations of a runbook were made from; one that nobody has recorded has no file. */
export const translatedFile = (folder: string) => {
  const path = join(folder, translatedName);
  return isThere(path) ? translated(path) : undefined;
};

/** The template of a command. */
export const commandFile = (folder: string, id: string) =>
  text(join(folder, 'commands', `${id}${powershellTools.extension}`));

/** A sample output. */
export const outputFile = (folder: string, id: string) =>
  text(join(folder, 'outputs', `${id}.txt`));

/** A drawing, its placeholders not yet filled. */
export const drawingFile = (folder: string, id: string) =>
  text(join(folder, 'figures', `${id}.svg`));

/** The same drawing as a wide screen shows it. */
export const wideDrawingFile = (folder: string, id: string) =>
  text(join(folder, 'figures', `${id}.wide.svg`));

/** The words of a drawing. */
export const figureFile = (folder: string, id: string) =>
  figures(join(folder, 'figures', `${id}.yaml`));
