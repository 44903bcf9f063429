import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRunbooks } from '../../../src/content/read/load.ts';
import { dividedFailures } from '../../../src/render/failures.ts';
import { rowsByCommand, sharedPrints } from '../../../src/render/shared-messages.ts';

for (const runbook of loadRunbooks()) {
  test(`${runbook.id}: each row of the last section is of a command, and no number is beyond it`, () => {
    const rows = dividedFailures(runbook).shared.length + sharedPrints(runbook).length;
    const numbers = [...new Set(Object.values(rowsByCommand(runbook)).flat())];
    assert.deepEqual(
      numbers.toSorted((one, other) => one - other),
      Array.from({ length: rows }, (_, row) => row),
    );
  });

  test(`${runbook.id}: a command has the rows of what it can show`, () => {
    const prints = sharedPrints(runbook);
    const failures = dividedFailures(runbook).shared.map(({ id }) => id);
    for (const [id, numbers] of Object.entries(rowsByCommand(runbook))) {
      const command = runbook.commands[id];
      for (const number of numbers) {
        const failure = failures[number];
        const key = prints[number - failures.length] ?? '';
        const isShown =
          failure === undefined
            ? command?.prints.includes(key)
            : command?.failures.some((own) => own.id === failure);
        assert.equal(isShown, true);
      }
    }
  });
}
