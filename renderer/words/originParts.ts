/** An origin in the pieces that a person should tell apart; put together they are the whole of it. */
interface OriginParts {
  readonly before: string;
  /** The name or number that says whose it is. */
  readonly host: string;
  readonly after: string;
}

/** Cuts an origin around its host; what is no origin is all host, so that nothing of it hides. */
export function originParts(origin: string): OriginParts {
  const [, before = "", host = origin, after = ""] =
    /^([a-z]+:\/\/)(.+?)(:\d+)?$/su.exec(origin) ?? [];
  return { before, host, after };
}
