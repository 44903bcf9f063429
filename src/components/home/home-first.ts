import { putRunsFirst } from './runs-first.ts';

// Apart: a module that others import at once too brings the bundler's runtime along when it is imported later.
putRunsFirst();
