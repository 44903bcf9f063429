/** The parts of a service worker and its registration that are looked at. */
interface Watched extends EventTarget {
  readonly state: ServiceWorkerState;
}

interface Registration<Worker> extends EventTarget {
  readonly installing: Worker | null;
  readonly waiting: Worker | null;
  readonly active: Worker | null;
}

/** Tells of each worker that waits to take over from an older one, also of one that was already on its way. */
export function watchUpdates<Worker extends Watched>(
  registration: Registration<Worker>,
  tell: (waiting: Worker) => void,
): void {
  let told: Worker | undefined;
  const tellIfWaiting = (worker: Worker): void => {
    // The first worker of a site waits for none.
    if (worker.state !== 'installed' || !registration.active || worker === told) return;
    told = worker;
    tell(worker);
  };
  const watch = (worker: Worker | null): void => {
    if (!worker) return;
    worker.addEventListener('statechange', () => {
      tellIfWaiting(worker);
    });
    tellIfWaiting(worker);
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => {
    watch(registration.installing);
  });
}
