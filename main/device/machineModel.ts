import { join } from "node:path";
import { isPlaceholder, readTrait } from "./hardwareTrait.ts";

/** What the firmware calls this machine, as far as it says anything useful and this user may read it. */
export interface MachineModel {
  readonly maker: string | null;
  readonly model: string | null;
  readonly serial: string | null;
}

export const UNKNOWN_MODEL: MachineModel = { maker: null, model: null, serial: null };

/** Longest text of a field that is shown, in code points; SMBIOS sets no limit. */
export const MODEL_TEXT_MAX_LENGTH = 64;

/** What boards are sold with where their maker or whoever built the machine filled nothing in. */
const UNFILLED = new Set([
  "system manufacturer",
  "system product name",
  "system version",
  "system name",
  "base board",
  "baseboard manufacturer",
  "base board product name",
  "board manufacturer",
  "manufacturer",
  "product name",
  "product",
  "model",
  "version",
  "all series",
  "type1family",
  "type2 - board product name1",
  "undefined",
  "not set",
  "not used",
  "no enclosure",
  "to be filled",
  "to be filled by oem",
  "to be filled by o.e.m",
  "fill by oem",
  "xxxxxxxx",
  "x.x",
  "...",
]);

/**
 * One field as a person can read it: a single line, without what hides or reorders text, capped.
 * @returns `null` where it says nothing.
 */
function toShown(text: string | undefined): string | null {
  // U+FFFD: bytes that were no UTF-8, which old firmware leaves in unused fields.
  const visible = (text ?? "")
    .replace(/[\s\p{Zs}]+/gu, " ")
    .replace(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/gu, "")
    .trim();
  if (visible === "" || isPlaceholder(visible) || UNFILLED.has(visible.toLowerCase())) return null;
  return [...visible].slice(0, MODEL_TEXT_MAX_LENGTH).join("").trim();
}

/** `HP` and `HP EliteBook 840 G8`: the maker is said once. */
function withoutMaker(model: string | null, maker: string | null): string | null {
  if (model === null || maker === null) return model;
  const isRepeated = model.toLowerCase().startsWith(`${maker.toLowerCase()} `);
  return isRepeated ? model.slice(maker.length).trim() : model;
}

/**
 * Reads what the kernel shows of SMBIOS or the devicetree; no program is run. The serial of SMBIOS
 * is for root alone on most systems, that of a devicetree for everybody.
 * @param sysfs where sysfs is mounted; the devicetree is below it, as `/proc/device-tree` says too.
 */
export async function readMachineModel(sysfs: string): Promise<MachineModel> {
  const dmi = async (field: string): Promise<string | null> =>
    toShown(await readTrait(join(sysfs, "class/dmi/id", field)));
  const tree = async (field: string): Promise<string | null> =>
    toShown(await readTrait(join(sysfs, "firmware/devicetree/base", field)));
  const maker = (await dmi("sys_vendor")) ?? (await dmi("board_vendor"));
  // Lenovo writes an order number where others write the model, and the model into the version.
  const version = maker?.toLowerCase() === "lenovo" ? await dmi("product_version") : null;
  const model =
    version ?? (await dmi("product_name")) ?? (await dmi("board_name")) ?? (await tree("model"));
  const serial = (await dmi("product_serial")) ?? (await tree("serial-number"));
  return { maker, model: withoutMaker(model, maker), serial };
}
