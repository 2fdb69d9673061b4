import { DEVICE_NAME_MAX_LENGTH, parseDeviceName } from "../../protocol/deviceName.ts";
import type { WindowWords } from "../../messages/loadWords.ts";
import { countCharacters } from "../words/plainName.ts";

/** From here on the length is told. */
const NEARLY_FULL = 10;

/** What there is to say about a name while it is typed. */
export interface NameRemark {
  /** `wrong`: the service would refuse it. */
  readonly kind: "wrong" | "remark";
  readonly text: string;
}

/**
 * What a name that is being typed lacks, in words; `null` where there is nothing to say. The agent
 * and the service judge it again.
 * @param isTouched whether the person has typed: an empty field at the start is no mistake yet
 */
export function remarkOn(
  name: string,
  isTouched: boolean,
  { say }: WindowWords,
): NameRemark | null {
  const parsed = parseDeviceName(name);
  if (!parsed.ok) {
    switch (parsed.defect) {
      case "empty":
        return isTouched ? { kind: "wrong", text: say("naming.empty") } : null;
      case "too_long": {
        const count = countCharacters(name.trim()) - DEVICE_NAME_MAX_LENGTH;
        return { kind: "wrong", text: say("naming.over", { count: Math.max(1, count) }) };
      }
      case "forbidden_character":
        return { kind: "wrong", text: say("naming.forbidden") };
    }
  }
  const left = DEVICE_NAME_MAX_LENGTH - countCharacters(parsed.name);
  if (left <= NEARLY_FULL) return { kind: "remark", text: say("naming.left", { count: left }) };
  // Spaces at the ends are no news; a character that becomes another one is.
  return parsed.name === name.trim().replace(/\s+/gu, " ")
    ? null
    : { kind: "remark", text: say("naming.sent-as", { name: parsed.name }) };
}
