import { deployBuiltSite } from './run/deploy-built-site.ts';
import { endChildrenOnSignal } from './run/signals.ts';

endChildrenOnSignal();
process.exitCode = await deployBuiltSite(...process.argv.slice(2));
