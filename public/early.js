(() => {
  const { dataset } = document.documentElement;
  dataset.scripts = '';
  let stored = {};
  try {
    stored = window.localStorage ?? stored;
  } catch {
    // Blocked.
  }
  const looks = {
    theme: ['light', 'dark'],
    text: ['large', 'larger'],
    space: ['less'],
    guards: ['whole'],
    paper: ['brief', 'all'],
  };
  for (const look in looks) {
    const choice = stored['fieldbook.' + look];
    if (looks[look].includes(choice)) dataset[look] = choice;
  }
  if (stored['fieldbook.wrap'] === 'false') dataset.scroll = '';
  const isEntry = (key) => /^fieldbook(\.values$|\/2\/values\/|\.place\/)/.test(key);
  if (Object.keys(stored).some(isEntry)) dataset.pending = '';
  else if (!location.hash) dataset.deciding = '';
  setTimeout(() => {
    delete dataset.pending;
    delete dataset.deciding;
  }, 1500);
  const [entry] = performance.getEntriesByType('navigation');
  if (window.requestIdleCallback && entry?.type === 'navigate' && !location.hash)
    dataset.opening = 'deciding' in dataset;
})();
