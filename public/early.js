(function () {
  const root = document.documentElement;
  root.dataset.scripts = '';
  function stored(key) {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  function hasEntries() {
    try {
      return Object.keys(window.localStorage).some(function (key) {
        return (
          key === 'fieldbook.values' ||
          key.startsWith('fieldbook/2/values/') ||
          key.startsWith('fieldbook.place/')
        );
      });
    } catch {
      return false;
    }
  }
  const looks = {
    theme: ['light', 'dark'],
    text: ['large', 'larger'],
    space: ['less'],
    guards: ['whole'],
    paper: ['brief', 'own'],
  };
  for (const look in looks) {
    const choice = stored('fieldbook.' + look);
    if (looks[look].includes(choice)) root.dataset[look] = choice;
  }
  if (stored('fieldbook.wrap') === 'false') root.dataset.scroll = '';
  if (hasEntries()) root.dataset.pending = '';
  else if (!location.hash) root.dataset.deciding = '';
  window.setTimeout(function () {
    delete root.dataset.pending;
    delete root.dataset.deciding;
  }, 1500);
  const entry = window.performance.getEntriesByType('navigation')[0];
  const canWait = 'requestIdleCallback' in window;
  if (canWait && entry?.type === 'navigate' && !location.hash) root.dataset.opening = '';
})();
