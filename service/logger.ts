/** What may be logged: names, numbers, codes. Never a link, a token, a secret or a body. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Logger {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** One JSON object a line. */
export function createLogger(writeLine: (line: string) => void, clock: () => number): Logger {
  const log =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      writeLine(JSON.stringify({ time: new Date(clock()).toISOString(), level, event, ...fields }));
  return { info: log("info"), error: log("error") };
}

/** For whoever does not want to hear. */
export const SILENT_LOGGER: Logger = { info: () => undefined, error: () => undefined };
