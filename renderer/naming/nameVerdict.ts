import type { WindowWords } from "../../messages/loadWords.ts";
import type { NameCheckView } from "../../preload/contract.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import { remarkOn, type NameRemark } from "./nameDefect.ts";

/** Whether the service would refuse the name, as far as is known here. */
export function isRefusedName(name: string, check: NameCheckView): boolean {
  return !parseDeviceName(name).ok || (check.state === "taken" && check.isRefused);
}

/**
 * The one thing to say about the name in the field: first what would be refused, then what would only
 * confuse; `null` where there is nothing to say.
 * @param isTouched whether the person has typed, or wanted to send it
 * @param check what the service said of just this name
 */
export function verdictOn(
  name: string,
  isTouched: boolean,
  check: NameCheckView,
  words: WindowWords,
): NameRemark | null {
  const remark = remarkOn(name, isTouched, words);
  if (remark?.kind === "wrong") return remark;
  if (check.state === "taken") {
    return check.isRefused
      ? { kind: "wrong", text: words.say("naming.taken.refused") }
      : { kind: "remark", text: words.say("naming.taken") };
  }
  if (remark !== null || check.state === "unchecked") return remark;
  return { kind: "remark", text: words.say(`naming.${check.state}`) };
}
