/** What `apply` was asked for, where that is plain to see. */
export interface ApplyArguments {
  readonly file: string | undefined;
  readonly config: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly check: boolean;
}

/**
 * Reads the arguments of an `apply` that may turn out to have nothing to do; the command line itself
 * reads them again where it does not.
 * @returns `null` for anything else, and wherever there is a doubt.
 */
export function readApplyArguments(args: readonly string[]): ApplyArguments | null {
  const flags = { json: false, quiet: false, check: false };
  let config: string | undefined;
  const words: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "--json") flags.json = true;
    else if (arg === "--quiet" || arg === "-q") flags.quiet = true;
    else if (arg === "--check") flags.check = true;
    else if (arg === "--config") {
      index += 1;
      config = args[index];
      if (config === undefined || config.startsWith("-")) return null;
    } else if (arg.startsWith("-")) return null;
    else words.push(arg);
  }
  const [command, file, ...more] = words;
  // An option of the command alone, in front of its name, is a mistake to be told.
  const isMisplaced = flags.check && args.indexOf("--check") < args.indexOf("apply");
  if (command !== "apply" || more.length > 0 || isMisplaced) return null;
  return { file, config, ...flags };
}
