/** How a command ended when it did not do what was asked. `code` is stable, for scripts. */
export interface CommandFailure {
  readonly kind: "internal" | "usage" | "refused" | "unreachable";
  readonly code: string;
  /** One sentence: what is wrong. */
  readonly text: string;
  /** One sentence: what to do next. */
  readonly advice: string;
  /** What the service added, such as where in the request the mistake is. */
  readonly details?: readonly string[];
}

export type CommandResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: CommandFailure };

export const EXIT_OK = 0;

/** Exit codes, the same classes that `latchkey` has. */
export const EXIT_CODE = {
  internal: 1,
  usage: 2,
  refused: 4,
  unreachable: 5,
} as const satisfies Record<CommandFailure["kind"], number>;

export function succeed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail(
  kind: CommandFailure["kind"],
  code: string,
  text: string,
  advice: string,
  details: readonly string[] = [],
): { readonly ok: false; readonly failure: CommandFailure } {
  return { ok: false, failure: { kind, code, text, advice, details } };
}

/** For commands that change what their options name, run without any. */
export function nothingToChange(): CommandResult<never> {
  return fail(
    "usage",
    "usage.nothing_to_change",
    "Nothing to change was given.",
    "Run it with --help for what can be changed.",
  );
}
