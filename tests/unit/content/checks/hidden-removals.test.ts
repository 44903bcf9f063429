import { test } from 'node:test';
import { assertSaidOnce, saidOfChanging } from './site.ts';

test('says how to name what is taken from a table or from the line before', async () => {
  const advice = /, which (?:takes|removes) .* Write what is meant behind a parameter, as/;
  const made = "New-CsAllowedDomain -Identity 'a.example'";
  const taken = [
    `${made}; $what = @{ Identity = 'a.example' }; Remove-CsAllowedDomain @what`,
    "'a.csv' | Remove-Item",
  ];
  for (const [line, problems] of await saidOfChanging(taken))
    assertSaidOnce(line, problems, advice);
});
