import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs, seed } from '../../../support/size.ts';
import { storageCommands } from '../../../support/storage/commands.ts';
import { StorageModel, StorageWorld, type Version } from '../../../support/storage/world.ts';

const firstTabs = fc.constantFrom<readonly Version[]>([2, 2], [2, 2, 1], [2, 3], [2, 2, 1, 3]);

test('over any sequence of tabs, faults and versions, nothing that a reader typed is lost', () => {
  const numRuns = runs(5_000);
  const done = { typed: 0, inFuture: 0, setAside: 0 };
  fc.assert(
    fc.property(firstTabs, storageCommands, (versions, commands) => {
      const [model, real] = [new StorageModel(versions.length), new StorageWorld(versions)];
      fc.modelRun(() => ({ model, real }), commands);
      const aside = [...real.shared.texts].filter(([key]) => key.startsWith('fieldbook/aside/'));
      done.typed += model.steps;
      done.inFuture += [...model.typed.values()].filter(({ version }) => version === 3).length;
      done.setAside += aside.filter(([, text]) => text.includes('text ')).length;
    }),
    { seed, numRuns },
  );
  // Sequences in which little happens would say little.
  assert.ok(done.typed > numRuns * 5, `only ${done.typed} texts were typed`);
  assert.ok(done.inFuture > numRuns / 5, `only ${done.inFuture} stay of a version to come`);
  assert.ok(done.setAside > numRuns / 20, `only ${done.setAside} texts of it were set aside`);
});
