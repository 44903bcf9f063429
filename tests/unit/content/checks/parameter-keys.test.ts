import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports a key that a type needs and one that it does not take', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-keys' }), [
    'content/parameters.yaml:1:1: found nothing at `edgeFqdn.example`, expected an `example`: it stands in commands until the reader gives a value. Write one, as `example: edge.contoso.com`.',
    'content/parameters.yaml:4:3: found `edgeFqdn.pattern` for type fqdn, expected `pattern` only for type text. Remove it, or write `type: text`.',
    'content/parameters.yaml:19:3: found `sipDomains.max` for type domain-list, expected `max` only for type integer. Remove it, or write `type: integer`.',
    'content/parameters.yaml:32:1: found nothing at `phones.choices`, expected `choices`. Type choice needs it. Write a list, each with a `value` and a `label` in every language.',
    'content/parameters.yaml:47:1: found nothing at `applePush.default`, expected a `default` or `defaultFrom`: a field of type boolean is never empty. Write the value that most readers need, as `default: true`.',
  ]);
});
