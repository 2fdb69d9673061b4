import { mkdir, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { fail, succeed, type Result } from "../core/result.ts";
import { readCheckedFile, writeCheckedFile, type CheckedFile } from "../files/checkedFile.ts";
import { removeFileDurably } from "../files/durableFile.ts";
import type { Registered, Unregistered } from "./linuxRegistration.ts";
import type { RegistrationSurroundings, Scope } from "./surroundings.ts";
import {
  parseString,
  printString,
  readKey,
  restoreKey,
  valuePath,
  writeValue,
  type RegistryTree,
} from "./windowsRegistry.ts";

const COMMAND = String.raw`\shell\open\command`;

const receiptSchema = z.strictObject({
  /** The export of the key as it was; `null` where there was none. */
  before: z.string().nullable(),
  /** The commands that were ever written. */
  commands: z.array(z.string()),
});

type Receipt = z.infer<typeof receiptSchema>;

/** One value that a registration writes; `name` empty for the key's own. */
interface Value {
  readonly below: string;
  readonly name: string;
  readonly value: string;
}

/** The class of a scheme: for this user, or for all. */
export function classKey(scheme: string, scope: Scope): string {
  return `${scope === "user" ? "HKCU" : "HKLM"}\\Software\\Classes\\${scheme}`;
}

/**
 * What links start: both paths and the link quoted, `--` before the link, so that nothing in it is
 * ever read as a switch (CVE-2018-1000006).
 */
export function printCommand(execPath: string, script: string): string {
  return `"${execPath}" "${script}" open -- "%1"`;
}

/** The values of a class that opens links, in the order in which they are written. */
function valuesOf({ brand, execPath, script }: RegistrationSurroundings): readonly Value[] {
  return [
    { below: "", name: "", value: `URL:${brand.productName} invitation` },
    { below: "", name: "URL Protocol", value: "" },
    { below: String.raw`\DefaultIcon`, name: "", value: `"${execPath}",0` },
    // Last: before it the class opens nothing.
    { below: COMMAND, name: "", value: printCommand(execPath, script) },
  ];
}

function isWritten(tree: RegistryTree, values: readonly Value[]): boolean {
  return values.every(
    ({ below, name, value }) =>
      tree.get(valuePath(below, name === "" ? "@" : name)) === printString(value),
  );
}

/** The command of a class, as somebody wrote it; other kinds of values as an export has them. */
export function commandOf(tree: RegistryTree): string | null {
  const literal = tree.get(valuePath(COMMAND, "@"));
  return literal === undefined ? null : (parseString(literal) ?? literal);
}

/**
 * Makes this program the one that opens links of its scheme, for one user or for all.
 * @returns `registration.taken` with the present command unless `replace`,
 *   `registration.unwritable` with everything as before
 */
export async function registerOnWindows(
  surroundings: RegistrationSurroundings,
  options: { readonly scope: Scope; readonly replace: boolean },
): Promise<Result<Registered>> {
  const { brand, run, execPath, script } = surroundings;
  if (/["%]/.test(execPath + script)) {
    return fail("registration.unwritable", { detail: `a path with " or %: ${script}` });
  }
  const key = classKey(brand.scheme, options.scope);
  const form = receiptForm(surroundings, options.scope);
  const [former, present] = [await readCheckedFile(form), await readKey(run, key)];
  if (!former.ok) return fail("registration.unwritable", { detail: form.file });
  if (present === null) return fail("registration.unwritable", { detail: "reg.exe does not run" });
  const values = valuesOf(surroundings);
  const receipt = former.value.content;
  const registered = { entry: key, files: [form.file] };
  if (isWritten(present.tree, values)) return succeed({ changed: false, ...registered });

  const command = commandOf(present.tree);
  const isOurs = command !== null && receipt?.commands.includes(command) === true;
  if (command !== null && !isOurs && !options.replace) {
    return fail("registration.taken", { detail: command });
  }
  const wanted = printCommand(execPath, script);
  const next: Receipt = {
    before:
      isOurs || (receipt !== undefined && command === null)
        ? (receipt?.before ?? null)
        : present.text,
    commands: [...new Set([wanted, ...(receipt?.commands ?? [])])],
  };
  await mkdir(dirname(form.file), { recursive: true });
  const noted = await writeCheckedFile(form, next);
  if (!noted.ok) return fail("registration.unwritable", { detail: form.file });
  // What another program wrote beside its command would still count (`ddeexec`).
  const cleared = command === null || isOurs || (await restoreKey(run, key, null));
  for (const { below, name, value } of values) {
    if (cleared && (await writeValue(run, key + below, name, value))) continue;
    await restoreKey(run, key, present.text);
    await (receipt === undefined ? removeReceipt(form.file) : writeCheckedFile(form, receipt));
    return fail("registration.unwritable", { detail: key + below });
  }
  return succeed({ changed: true, ...registered });
}

/** Undoes exactly what {@link registerOnWindows} did. @returns `registration.unwritable` */
export async function unregisterOnWindows(
  surroundings: RegistrationSurroundings,
  scope: Scope,
): Promise<Result<Unregistered>> {
  const { brand, run } = surroundings;
  const key = classKey(brand.scheme, scope);
  const form = receiptForm(surroundings, scope);
  const [former, present] = [await readCheckedFile(form), await readKey(run, key)];
  if (!former.ok) return fail("registration.unwritable", { detail: form.file });
  if (present === null) return fail("registration.unwritable", { detail: "reg.exe does not run" });
  const receipt = former.value.content;
  if (receipt === undefined) return succeed({ changed: false, left: [] });
  const command = commandOf(present.tree);
  // Without a command it was cut short, by us: somebody else's class would have one.
  const isOurs = command === null || receipt.commands.includes(command);
  if (isOurs && !(await restoreKey(run, key, receipt.before))) {
    return fail("registration.unwritable", { detail: key });
  }
  await removeReceipt(form.file);
  return succeed({ changed: true, left: isOurs ? [] : [key] });
}

function receiptForm(
  { environment, homeDirectory, brand }: RegistrationSurroundings,
  scope: Scope,
): CheckedFile<Receipt> {
  const base =
    scope === "user"
      ? (environment["LOCALAPPDATA"] ?? join(homeDirectory, "AppData", "Local"))
      : // In ProgramData anybody may make a folder, and with it choose what is put back one day.
        (environment["ProgramFiles"] ?? "C:\\Program Files");
  const file = join(base, brand.productName, "registration.json");
  return { file, version: 1, schema: receiptSchema, protection: "unchanged" };
}

async function removeReceipt(file: string): Promise<void> {
  await removeFileDurably(file);
  await rmdir(dirname(file)).catch(() => undefined);
}
