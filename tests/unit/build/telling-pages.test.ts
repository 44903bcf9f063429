import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AstroPrerenderer } from 'astro';
import { tellingPages } from '../../../src/build/telling-pages.ts';

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

const route = {} as Route;

function made(...paths: readonly string[]): AstroPrerenderer {
  return {
    name: 'own',
    getStaticPaths: () => Promise.resolve(paths.map((pathname) => ({ pathname, route }))),
    render: (request) => Promise.resolve(new Response(request.url)),
  };
}

const quiet = { wants: () => true, begin: () => undefined, written: () => undefined };

test('a page is told when the next one is asked for, and not before', async () => {
  const told: string[] = [];
  const telling = tellingPages(made('/ko/one/', '/fr/two/'), {
    ...quiet,
    begin: () => told.push('begin'),
    written: (page) => told.push(page),
  });
  const render = (path: string) =>
    telling.render(new Request(`https://site.test${path}`), { routeData: route });
  assert.equal((await telling.getStaticPaths()).length, 2);
  const first = await render('/ko/one/');
  assert.ok(first instanceof Response);
  assert.equal(await first.text(), 'https://site.test/ko/one/');
  assert.deepEqual(told, ['begin']);
  await render('/fr/two/');
  assert.deepEqual(told, ['begin', 'ko/one/']);
});

test('pages that are wanted come first, in their order, and no others are told', async () => {
  const told: string[] = [];
  const telling = tellingPages(made('/', '/ko/', '/ko/one/', '/404/', 'fr/two'), {
    ...quiet,
    wants: (page) => /^\w\w\/\w+\/$/.test(page),
    written: (page) => told.push(page),
  });
  const paths = (await telling.getStaticPaths()).map(({ pathname }) => pathname);
  assert.deepEqual(paths, ['/ko/one/', 'fr/two', '/', '/ko/', '/404/']);
  for (const path of ['/ko/one/', '/fr/two/', '/', '/ko/'])
    await telling.render(new Request(`https://site.test${path}`), { routeData: route });
  assert.deepEqual(told, ['ko/one/', 'fr/two/']);
});
