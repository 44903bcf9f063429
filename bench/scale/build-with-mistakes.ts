import { buildWithMistakes } from '../../scripts/run/build-site.ts';
import { endChildrenOnSignal } from '../../scripts/run/signals.ts';

endChildrenOnSignal();
process.exitCode = await buildWithMistakes(...process.argv.slice(2));
