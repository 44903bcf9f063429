import { test } from 'node:test';
import fc from 'fast-check';
import { runs, seed } from '../../../support/size.ts';
import { storageCommands } from '../../../support/storage/commands.ts';
import { StorageModel, StorageWorld } from '../../../support/storage/world.ts';

test('over any sequence of tabs, faults and versions, nothing that a reader typed is lost', () => {
  fc.assert(
    fc.property(storageCommands, (commands) => {
      fc.modelRun(() => ({ model: new StorageModel(), real: new StorageWorld() }), commands);
    }),
    { seed, numRuns: runs(5_000) },
  );
});
