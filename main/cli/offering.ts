import type { Argument, Option } from "commander";

/**
 * Says which values there are, for completions; whoever reads the value refuses all others, in the
 * words of every other failure.
 */
export function offering<Taken extends Argument | Option>(
  taken: Taken,
  values: readonly string[],
): Taken {
  taken.choices(values);
  taken.argParser((value: string) => value);
  return taken;
}
