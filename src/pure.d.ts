/** The one thing that pure code takes from its host, which browsers and Node have alike (https://url.spec.whatwg.org). */
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly href: string;
}
