/** Whether modules go by the links that lead to them: a build runs on a copy of the sources, whose packages are a link. */
export const preservesLinks = process.execArgv.includes('--preserve-symlinks');
