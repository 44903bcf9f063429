import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { contentRoot } from '../../../src/content/read/folders.ts';
import { watchContent } from '../../../src/integrations/watch-content.ts';

/** A watcher that says what the test says. */
class Watcher extends EventEmitter<{ all: [event: string, path: string] }> {
  add(): void {
    // Nothing is on the disk to be watched.
  }
}

/** How often content is said to have changed after events about paths of the project. */
function callsAfter(paths: readonly string[]): number {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const watcher = new Watcher();
    let calls = 0;
    watchContent(watcher, 200, () => (calls += 1));
    for (const path of paths) watcher.emit('all', 'change', path);
    mock.timers.runAll();
    return calls;
  } finally {
    mock.timers.reset();
  }
}

test('says once that content has changed, however many writes an editor makes of it', () => {
  const command = join(contentRoot(), 'runbooks/a/commands/show.ps1');
  assert.equal(callsAfter([command, command, join(contentRoot(), 'parameters.yaml')]), 1);
});

test('says nothing about files that are no content', () => {
  assert.equal(
    callsAfter([join(process.cwd(), 'src/locales.ts'), `${contentRoot()}-old/a.yaml`]),
    0,
  );
});

test('tells whoever reads the content that it changed meanwhile', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const watcher = new Watcher();
    const path = join(contentRoot(), 'parameters.yaml');
    const asked: (() => boolean)[] = [];
    watchContent(watcher, 200, (isSame) => asked.push(isSame));
    watcher.emit('all', 'change', path);
    mock.timers.runAll();
    assert.deepEqual(
      asked.map((isSame) => isSame()),
      [true],
    );
    watcher.emit('all', 'change', path);
    mock.timers.runAll();
    assert.deepEqual(
      asked.map((isSame) => isSame()),
      [false, true],
    );
  } finally {
    mock.timers.reset();
  }
});
