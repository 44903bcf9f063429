import { loadProblemTexts, rareText } from '../values/problem-texts.ts';
import { pageWorker, registerWorker } from './site-worker.ts';
import { watchUpdates } from './watch-updates.ts';
import type { WorkerRequest } from './worker-messages.ts';

/*
 * Keeps the site on this machine for when there is no network, and asks before it goes over to a newer one.
 */
import { adoptStyle } from '../page/adopt-style.ts';
import css from './update.css?inline';

const { serviceWorker } = navigator;

async function ask(waiting: ServiceWorker): Promise<void> {
  const prompt = document.querySelector<HTMLElement>('[data-update]');
  const text = prompt?.querySelector<HTMLElement>('[data-update-text]');
  if (!prompt || !text) return;
  adoptStyle(css);
  await loadProblemTexts();
  prompt.hidden = false;
  // Set once it is seen, so that screen readers say it.
  text.textContent = rareText('offline.ready');
  const take = prompt.querySelector<HTMLElement>('[data-update-take]');
  if (!take) return;
  // A worker that is still newer takes the place of the one before.
  take.onclick = () => {
    waiting.postMessage({ type: 'SKIP_WAITING' } satisfies WorkerRequest);
  };
}

/** Registers the service worker and has it keep this page. */
export async function keepOffline(): Promise<void> {
  // A page under another build's control would load parts of that build.
  if (pageWorker()) {
    serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
  }
  try {
    watchUpdates(await registerWorker(), (waiting) => void ask(waiting));
    const { active } = await serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      import('./no-room.ts').then(
        ({ hearVisited }) => hearVisited(data),
        () => {
          // Whether the page was kept stays unsaid.
        },
      );
    };
    active?.postMessage({ type: 'visited' } satisfies WorkerRequest, [port2]);
  } catch {
    // The browser does not keep sites: everything works as long as there is a network.
  }
}
