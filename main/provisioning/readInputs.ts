import { resolve } from "node:path";
import { assertNever, fail, succeed, type Result } from "../core/result.ts";
import { readPrivateBytes, type Protection } from "../files/durableFile.ts";
import { readSystemdCredential } from "../files/systemdCredential.ts";
import type { AppliedInput } from "./appliedRecord.ts";
import type { OwnRow } from "./fleetSheet/findOwnRow.ts";
import { INPUT_MAX_BYTES, stampNow } from "./remember.ts";
import { readProvision, type ReadProvision } from "./readProvision.ts";

/** Something that was read, with what stood in it. */
export interface SeenInput extends Omit<AppliedInput, "digest"> {
  readonly content: Uint8Array | string;
}

/** The file and everything that it refers to. */
export interface Inputs extends ReadProvision {
  /** The application credential as JSON; `null` where the one in the store is meant. */
  readonly credential: string | null;
  /** Link, code or mail; `null` where the file names none. */
  readonly invitation: string | null;
  readonly row: OwnRow | null;
  readonly seen: readonly SeenInput[];
}

export interface InputSurroundings {
  readonly environment: NodeJS.ProcessEnv;
  /** All of standard input, within the deadline. */
  readonly readStandardInput: () => Promise<Result<string>>;
  readonly findOwnRow: (bytes: Uint8Array, path: string) => Promise<Result<OwnRow>>;
}

/**
 * Reads the provisioning file, and what it refers to, each only where nobody could have tampered with
 * it; what holds a secret also only where nobody but the owner and a group can read it.
 * @param file path, or `-` for standard input
 * @returns `config.*` with file, line and column; `sheet.*`
 */
export async function readInputs(
  file: string,
  surroundings: InputSurroundings,
): Promise<Result<Inputs>> {
  const seen: SeenInput[] = [];
  const text = await readFileItself(file, surroundings);
  if (!text.ok) return text;
  const read = readProvision(text.value, file === "-" ? "standard input" : file);
  if (!read.ok) return read;
  const { provision, refuse } = read.value;
  const { code, sheet, ...elsewhere } = provision.invitation ?? {};
  if (file !== "-") {
    const input = { kind: "file", name: resolve(file), isSecret: code !== undefined } as const;
    seen.push({ ...input, stamp: stampNow(input), content: text.value });
  }
  if (code !== undefined && file !== "-") {
    const again = await readPrivateBytes(file, { protection: "of_group" });
    if (again.kind === "unsafe") return fail("config.unsafe", { detail: again.why });
  }
  const takesStdin = provision.applicationCredential?.stdin === true;
  if (takesStdin && file === "-") {
    return refuse(["applicationCredential", "stdin"], "standard input is this file already");
  }

  async function readBytes(place: readonly string[], path: string): Promise<Result<Uint8Array>> {
    const found = await readGuarded(path, "of_group");
    if (!found.ok) return found.failure.code === "config.unsafe" ? found : refusal(place, found);
    const input = { kind: "file", name: path, isSecret: true } as const;
    seen.push({ ...input, stamp: stampNow(input), content: found.value });
    return found;
  }
  function refusal(place: readonly string[], found: Result<unknown>): ReturnType<typeof fail> {
    return refuse(place, found.ok ? "" : (found.failure.detail ?? found.failure.code));
  }
  async function readSource(
    field: string,
    from: { readonly file?: string | undefined; readonly systemdCredential?: string | undefined },
  ): Promise<Result<string | null>> {
    if (from.file !== undefined) {
      const bytes = await readBytes([field, "file"], from.file);
      return bytes.ok ? succeed(Buffer.from(bytes.value).toString("utf8")) : bytes;
    }
    if (from.systemdCredential === undefined) return succeed(null);
    const found = await readSystemdCredential(from.systemdCredential, surroundings.environment);
    if (!found.ok) return refusal([field, "systemdCredential"], found);
    const name = from.systemdCredential;
    const input = { kind: "systemd_credential", name, isSecret: true } as const;
    seen.push({ ...input, stamp: stampNow(input), content: found.value });
    return found;
  }

  const credential = takesStdin
    ? await surroundings.readStandardInput()
    : await readSource("applicationCredential", provision.applicationCredential ?? {});
  if (!credential.ok) return credential;
  const invitation = await readSource("invitation", elsewhere);
  if (!invitation.ok) return invitation;
  let row: OwnRow | null = null;
  if (sheet !== undefined) {
    const bytes = await readBytes(["invitation", "sheet"], sheet);
    if (!bytes.ok) return bytes;
    const found = await surroundings.findOwnRow(bytes.value, sheet);
    if (!found.ok) return found;
    row = found.value;
  }
  return succeed({
    provision,
    refuse,
    credential: credential.value,
    invitation: code ?? row?.invitation ?? invitation.value,
    row,
    seen,
  });
}

async function readFileItself(
  file: string,
  { readStandardInput }: InputSurroundings,
): Promise<Result<string>> {
  if (file === "-") return readStandardInput();
  const bytes = await readGuarded(file, "unchanged");
  if (!bytes.ok) return bytes;
  const text = bytes.value.toString("utf8");
  return text.includes("\ufffd")
    ? fail("config.invalid", { detail: `${file}: no text in UTF-8` })
    : succeed(text);
}

async function readGuarded(path: string, protection: Protection): Promise<Result<Buffer>> {
  const read = await readPrivateBytes(path, { protection, maxBytes: INPUT_MAX_BYTES });
  switch (read.kind) {
    case "found":
      return succeed(read.bytes);
    case "missing":
      // An invitation in the place of a path is not repeated.
      return fail("config.invalid", {
        detail: path.includes("://") ? "there is no such file" : `${path} does not exist`,
      });
    case "unsafe":
      return fail("config.unsafe", { detail: read.why });
    case "unreadable":
      return fail("config.invalid", {
        detail: path.includes("://") ? "that is no file" : read.why,
      });
    default:
      return assertNever(read);
  }
}
