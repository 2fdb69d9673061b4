import { parseDeviceName, type DeviceNameDefect } from "../../protocol/deviceName.ts";
import { REASON_MAX_LENGTH } from "../../protocol/limits.ts";
import type { ErrorCode } from "./errorCodes.ts";
import { fail, succeed, type Result } from "./result.ts";

const NAME_DEFECT_CODE = {
  empty: "name.empty",
  too_long: "name.too_long",
  forbidden_character: "name.forbidden_character",
} as const satisfies Record<DeviceNameDefect, ErrorCode>;

/** The name a person gave a device, as it is sent; or `name.…`, which says what is wrong with it. */
export function parseName(text: string): Result<string> {
  const parsed = parseDeviceName(text);
  return parsed.ok ? succeed(parsed.name) : fail(NAME_DEFECT_CODE[parsed.defect]);
}

/** Why somebody declines, as one paragraph; nothing or spaces alone are no reason. */
export function parseReason(text: string | null): Result<string | null> {
  const folded = text?.replace(/\s+/gu, " ").trim() ?? "";
  if (folded.length > REASON_MAX_LENGTH) return fail("reason.too_long");
  return succeed(folded === "" ? null : folded);
}
