import { readFile } from "node:fs/promises";
import { fail, succeed, type Result } from "../core/result.ts";
import { deriveScopedId, type DeviceId, type IdScope } from "./deviceId.ts";

/**
 * The operating system's id of this installation. It is an identifier that must not leave the
 * machine (machine-id(5)), so nothing gives it back: only ids derived from it come out.
 */
export class MachineId {
  readonly #bytes: Buffer;
  /** True where D-Bus keeps another id: the stale copy of a cloned image, usually. */
  readonly dbusCopyDiffers: boolean;
  /** True where nobody drew it by lot: a pattern, or copied from a document, and so not unique. */
  readonly looksShared: boolean;

  constructor(bytes: Buffer, more: { readonly dbusCopyDiffers: boolean }) {
    this.#bytes = bytes;
    this.dbusCopyDiffers = more.dbusCopyDiffers;
    this.looksShared = looksMade(bytes.toString("hex"));
  }

  /**
   * Whether a text is this machine's id, as an administrator wrote it into a sheet: in any case, with
   * or without hyphens and braces. Says yes or no, and nothing that was not known before.
   */
  isWrittenAs(text: string): boolean {
    return text.replaceAll(/[\s{}-]/g, "").toLowerCase() === this.#bytes.toString("hex");
  }

  /** This machine's id for one service of one product; the same for ever, and no use elsewhere. */
  deviceIdFor(scope: IdScope): DeviceId {
    return deriveScopedId(this.#bytes, scope);
  }
}

export interface MachineIdSource {
  readonly platform: NodeJS.Platform;
  /** Linux; tests put other files here. */
  readonly machineIdPath?: string;
  readonly dbusCopyPath?: string;
  /** Windows and macOS: the id as the system prints it. */
  readonly readSystemId?: () => Promise<string>;
}

const LINUX_ID = /^[0-9a-f]{32}$/;
const SYSTEM_UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** All zeros or all ones: what an image builder or a mainboard maker leaves behind. */
function isPlaceholder(hex: string): boolean {
  return /^(?:0+|f+)$/i.test(hex);
}

/** UUIDs that stand in RFC 4122 and 9562, from where people take them. */
const PRINTED = new Set([
  "f81d4fae7dec11d0a76500a0c91e6bf6",
  "6ba7b8109dad11d180b400c04fd430c8",
  "6ba7b8119dad11d180b400c04fd430c8",
  "919108f752d133205bacf847db4148a8",
  "c232ab00941411ecb3c89f6bdeced846",
]);
const ASCENDING = "0123456789abcdef".repeat(3);
const DESCENDING = [...ASCENDING].toReversed().join("");

/** What a script or a person wrote by hand: a word repeated, or digits in their order. */
function looksMade(hex: string): boolean {
  return (
    PRINTED.has(hex) ||
    /^(.{1,8})\1+$/.test(hex) ||
    ASCENDING.includes(hex) ||
    DESCENDING.includes(hex)
  );
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Linux: the file and nothing else. No command is run, D-Bus's copy does not win, and the hostname
 * is no substitute: an id that changes or repeats is worse than none.
 */
async function readLinux(source: MachineIdSource): Promise<Result<MachineId>> {
  const path = source.machineIdPath ?? "/etc/machine-id";
  const text = await readText(path);
  if (text === undefined) return fail("machine.id_missing", { detail: `${path} is not there` });
  const id = text.replace(/\n$/, "");
  if (id === "") return fail("machine.id_missing", { detail: `${path} is empty` });
  if (id === "uninitialized") {
    // systemd writes this during the first boot of an image; a moment later there is an id.
    return fail("machine.id_missing", { detail: `${path} is not initialized yet` });
  }
  if (!LINUX_ID.test(id) || isPlaceholder(id)) {
    return fail("machine.id_missing", { detail: `${path} holds no machine id` });
  }
  const copy = await readText(source.dbusCopyPath ?? "/var/lib/dbus/machine-id");
  return succeed(
    new MachineId(Buffer.from(id, "hex"), {
      dbusCopyDiffers: copy !== undefined && copy.trim() !== id,
    }),
  );
}

async function readSystemId(): Promise<string> {
  const module = await import("node-machine-id");
  // CommonJS: depending on who bundles it, the exports stand on the module or on its default.
  const { machineId } = "default" in module ? (module.default as typeof module) : module;
  return machineId(true);
}

/**
 * Reads this machine's id: `/etc/machine-id`, the registry's MachineGuid, or the IOPlatformUUID.
 * @returns `machine.id_missing` where it is missing, empty or a placeholder.
 */
export async function readMachineId(source: MachineIdSource): Promise<Result<MachineId>> {
  if (source.platform !== "win32" && source.platform !== "darwin") return readLinux(source);
  try {
    const id = (await (source.readSystemId ?? readSystemId)()).trim();
    if (!SYSTEM_UUID.test(id) || isPlaceholder(id.replaceAll("-", ""))) {
      return fail("machine.id_missing", { detail: "the system names no usable id" });
    }
    return succeed(
      new MachineId(Buffer.from(id.replaceAll("-", ""), "hex"), { dbusCopyDiffers: false }),
    );
  } catch (error) {
    return fail("machine.id_missing", { detail: "the system does not name its id", cause: error });
  }
}
