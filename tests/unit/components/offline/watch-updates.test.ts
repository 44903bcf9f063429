import assert from 'node:assert/strict';
import { beforeEach, suite, test } from 'node:test';
import { watchUpdates } from '../../../../src/components/offline/watch-updates.ts';

class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing';

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = new Worker();

  finishInstalling(): void {
    const worker = this.installing;
    this.waiting = worker;
    this.installing = null;
    worker?.become('installed');
  }
}

suite('newer workers', () => {
  let registration: Registration;
  let told: Worker[];

  beforeEach(() => {
    registration = new Registration();
    told = [];
  });

  const watch = () => {
    watchUpdates(registration, (worker) => {
      told.push(worker);
    });
  };

  test('a newer worker that was being installed before the page looked is told of', () => {
    const worker = (registration.installing = new Worker());
    watch();
    assert.deepEqual(told, []);
    registration.finishInstalling();
    assert.deepEqual(told, [worker]);
  });

  test('a newer worker that is found twice is told of once', () => {
    const worker = (registration.installing = new Worker());
    watch();
    registration.dispatchEvent(new Event('updatefound'));
    registration.finishInstalling();
    assert.deepEqual(told, [worker]);
  });

  test('a newer worker that waited before the page looked is told of', () => {
    const worker = (registration.waiting = new Worker());
    worker.state = 'installed';
    watch();
    assert.deepEqual(told, [worker]);
  });

  test('each newer worker that comes while the page is open is told of', () => {
    watch();
    const workers = [new Worker(), new Worker()];
    for (const worker of workers) {
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      registration.finishInstalling();
    }
    assert.deepEqual(told, workers);
  });

  test('of the first worker of a site, nothing is told', () => {
    registration.active = null;
    registration.installing = new Worker();
    watch();
    registration.finishInstalling();
    assert.deepEqual(told, []);
  });

  test('a worker that could not be installed is not told of', () => {
    const worker = (registration.installing = new Worker());
    watch();
    worker.become('redundant');
    assert.deepEqual(told, []);
  });
});
