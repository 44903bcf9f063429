/*
 * Keeps the site on this machine for when there is no network, and asks before it goes over to a newer one.
 */
const { serviceWorker } = navigator;

function ask(waiting: ServiceWorker): void {
  const prompt = document.querySelector<HTMLElement>('[data-update]');
  const text = prompt?.querySelector<HTMLElement>('[data-update-text]');
  if (!prompt || !text) return;
  prompt.hidden = false;
  // Set once it is seen, so that screen readers say it.
  text.textContent = text.dataset['updateText'] ?? '';
  prompt.querySelector('[data-update-take]')?.addEventListener('click', () => {
    waiting.postMessage({ type: 'SKIP_WAITING' });
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) ask(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) ask(installing);
    });
  });
}

/** Registers the service worker and has it keep this page. */
export async function keepOffline(): Promise<void> {
  // A page under another build's control would load parts of that build.
  if (serviceWorker.controller) {
    serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
  }
  try {
    watch(await serviceWorker.register('/worker.js'));
    const { active } = await serviceWorker.ready;
    active?.postMessage({ type: 'visited' });
  } catch {
    // The browser does not keep sites: everything works as long as there is a network.
  }
}
