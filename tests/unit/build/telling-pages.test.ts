import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AstroPrerenderer } from 'astro';
import { tellingPages } from '../../../src/build/telling-pages.ts';

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

test('a page is told when the next one is asked for, and not before', async () => {
  const told: string[] = [];
  const route = {} as Route;
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () =>
      Promise.resolve([
        { pathname: '/ko/one/', route },
        { pathname: '/fr/two/', route },
      ]),
    render: (request) => Promise.resolve(new Response(request.url)),
  };
  const telling = tellingPages(own, {
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
