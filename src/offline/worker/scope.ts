/*
 * The part of a service worker's global scope that is used. TypeScript declares it in a library that contradicts the
 * DOM's, which the rest of the project needs.
 */
export interface WorkerEvent {
  readonly type: string;
  readonly data?: unknown;
  readonly request?: Request;
  readonly clientId?: string;
  /** The page that sent a message. */
  readonly source?: Pick<Client, 'url'> | null;
  readonly ports?: readonly MessagePort[];
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (response: Promise<Response>) => void;
}

/** The part of an event that keeps the worker alive. */
export type Lifetime = Pick<WorkerEvent, 'waitUntil'>;

/**
 * The lifetime of an event, which may be handed on without the event. Work that fails does not fail the event: whoever
 * hands it on judges that, and a part that has no room must not end the installation of a worker.
 */
export function lifetimeOf(event: WorkerEvent): Lifetime {
  return {
    waitUntil: (work) => {
      event.waitUntil(work.catch(() => undefined));
    },
  };
}

interface Client {
  readonly url: string;
  navigate: (url: string) => Promise<unknown>;
}

export interface WorkerScope {
  readonly clients: {
    get: (id: string) => Promise<Client | undefined>;
    matchAll: (options: {
      type: 'window';
      includeUncontrolled?: boolean;
    }) => Promise<readonly Client[]>;
  };
  readonly registration: { unregister: () => Promise<boolean> };
  readonly location: Location;
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}
