import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listen } from './listen.ts';
import { staticServer } from './static.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    root: { type: 'string', default: 'dist' },
  },
});
const root = resolve(values.root);
const port = Number(values.port);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port} is no port: use a number from 0 to 65535.`);
  process.exitCode = 2;
} else if (!existsSync(root)) {
  console.error(`${root} is not there. Build the site first: npm run build`);
  process.exitCode = 2;
} else {
  const found = await listen(staticServer(root), port);
  if (port !== 0 && found !== port) console.log(`Port ${port} is busy.`);
  console.log(`Fieldbook is at http://localhost:${found}/ (Ctrl C stops it)`);
}
