import { putRunsFirst } from './runs-first.ts';

putRunsFirst();
