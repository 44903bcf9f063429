import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';
import { localeSchema } from '../../src/locales.ts';
import { parseWith } from '../../src/parse.ts';
import { addressOf } from '../../src/search/query/group.ts';
import { search } from '../../src/search/query/search.ts';
import { engineOn } from '../unit/search/query/support/engine.ts';

// Prints the addresses that a query finds in a built site: node find-in-site.ts <folder> <locale> <query>.
const [folder = '', language, query = ''] = process.argv.slice(2);
const locale = parseWith(localeSchema, language, 'the second argument');
const index = join(folder, 'pagefind');
const files = filesBelow(index).map(async (path) => ({
  path,
  content: await readFile(join(index, path)),
}));
const engines = await engineOn(await Promise.all(files), locale);
try {
  const { results } = await search(engines.engine, query, { locale, values: {} });
  console.log(JSON.stringify(results.map((result) => addressOf('/', result))));
} finally {
  await engines.remove();
}
