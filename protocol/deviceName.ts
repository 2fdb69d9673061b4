/**
 * Device names after the Nickname profile of RFC 8266 (PRECIS), checked on the device and again by
 * the service: NFKC, spaces trimmed and collapsed, and no character that hides or reorders text.
 */
export const DEVICE_NAME_MAX_LENGTH = 64;

export type DeviceNameDefect = "empty" | "too_long" | "forbidden_character";

export type DeviceNameParse =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly defect: DeviceNameDefect };

/**
 * Control, format (bidi overrides, zero-width), surrogate, private-use, unassigned, line and
 * paragraph separators, and letters that print as nothing (Unicode calls the braille blank a
 * symbol, but nobody sees it). Joiners are format characters too:
 * emoji sequences with U+200D are refused, which RFC 8264 s9.11 does as well.
 */
const FORBIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Enforces the profile. Idempotent: a name that came out goes in and out unchanged.
 * Length counts Unicode code points after normalization, not UTF-16 units.
 */
export function parseDeviceName(text: string): DeviceNameParse {
  // Controls are looked for before spaces are collapsed: a line break is a mistake, not a space.
  if (FORBIDDEN.test(text)) return { ok: false, defect: "forbidden_character" };
  let name = text;
  // RFC 8266 s2.3: apply the rules until the string is stable; NFKC settles after two rounds.
  for (let round = 0; round < 4; round += 1) {
    const next = name
      .replace(/\p{Zs}+/gu, " ")
      .trim()
      .normalize("NFKC");
    if (next === name) break;
    name = next;
  }
  if (FORBIDDEN.test(name)) return { ok: false, defect: "forbidden_character" };
  if (name === "") return { ok: false, defect: "empty" };
  if ([...name].length > DEVICE_NAME_MAX_LENGTH) return { ok: false, defect: "too_long" };
  return { ok: true, name };
}

/**
 * What two names are compared by (RFC 8266 s2.4): names that differ in case or in compatible forms
 * of their characters alone are one name to people. Not for showing.
 */
export function toComparableName(name: string): string {
  let key = name;
  // Lower case may be composed anew, and what was composed may have a lower case of its own.
  for (let round = 0; round < 4; round += 1) {
    const next = key.normalize("NFKC").toLowerCase().normalize("NFKC");
    if (next === key) break;
    key = next;
  }
  return key;
}
