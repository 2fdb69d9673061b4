import { existsSync } from "node:fs";
import type { Registration } from "./registrationState.ts";
import type { RegistrationSurroundings } from "./surroundings.ts";
import { classKey, commandOf, printCommand } from "./windowsRegistration.ts";
import { parseString, readKey, valuePath } from "./windowsRegistry.ts";

/** What Windows will do with a link: the person's own choice, then their class, then everybody's. */
export async function inspectRegistry({
  brand: { scheme },
  run,
  execPath,
  script,
}: RegistrationSurroundings): Promise<Registration> {
  const choiceKey =
    String.raw`HKCU\Software\Microsoft\Windows\Shell\Associations\UrlAssociations` +
    `\\${scheme}\\UserChoice`;
  const choice = await readKey(run, choiceKey);
  if (choice === null) return { kind: "unsupported", why: "no_registry_tool" };
  const chosen = parseString(choice.tree.get(valuePath("", "ProgId")));
  const wanted = printCommand(execPath, script);
  for (const scope of ["user", "system"] as const) {
    const entry = classKey(scheme, scope);
    const command = commandOf((await readKey(run, entry))?.tree ?? new Map());
    if (command === null) continue;
    if (command !== wanted) return judgeOther(command, entry, script);
    if (chosen !== null && chosen.toLowerCase() !== scheme) {
      return { kind: "overridden", by: choiceKey, name: chosen };
    }
    return { kind: "registered", entry, program: [execPath, script] };
  }
  return chosen === null
    ? { kind: "missing" }
    : { kind: "foreign", name: chosen, entry: choiceKey };
}

/** Ours by the words behind the program, which nobody else's command has. */
function judgeOther(command: string, entry: string, script: string): Registration {
  const [, program, started] = /^"([^"]*)" "([^"]*)" open -- "%1"$/.exec(command) ?? [];
  if (program === undefined || started === undefined) {
    return { kind: "foreign", name: command, entry };
  }
  const missing = [program, started].find((path) => !existsSync(path));
  if (missing !== undefined) {
    return { kind: "stale", entry, why: { kind: "absent", path: missing } };
  }
  const kind = started === script ? "other_node" : "other_installation";
  return { kind: "stale", entry, why: { kind } };
}
