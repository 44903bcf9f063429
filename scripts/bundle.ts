import { bundleSite } from './run/bundle-site.ts';
import { endChildrenOnSignal } from './run/signals.ts';

endChildrenOnSignal();
process.exitCode = await bundleSite(...process.argv.slice(2));
