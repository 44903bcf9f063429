// The page in all languages has sent the reader here: what they asked for stands in the address again, to be corrected.
const asked = location.hash.slice(1);
if (/^\/(?!\/)/.test(asked)) history.replaceState(history.state, '', asked);
