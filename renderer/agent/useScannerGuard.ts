import { use, useEffect, useEffectEvent } from "react";
import { isScanned, noKeys, takeKey, type Keys } from "../words/scannedKeys.ts";
import { AgentContext } from "./agentContext.ts";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * A scanner that acts as a keyboard types a link wherever the focus is, and then Enter, which on a
 * button would be the consent. That Enter presses nothing, and the invitation goes to the agent, where
 * it waits for its turn; a name half typed is put back as it was. Fields that ask for an invitation
 * take it themselves.
 */
export function useScannerGuard(): void {
  const { send } = use(AgentContext);
  const handOver = useEffectEvent((text: string) => {
    // What became of it comes with the next snapshot; without an agent nothing here works.
    send("submitInvitation", { text }).catch(() => undefined);
  });
  useEffect(() => {
    let keys: Keys = noKeys();
    let before = "";
    const down = (event: KeyboardEvent) => {
      const { target } = event;
      const field = isTextField(target) ? target : null;
      if (field?.closest(".entry")) {
        keys = noKeys();
        return;
      }
      const step = takeKey(keys, event);
      if (step.isFirst) before = field?.value ?? "";
      keys = step.keys;
      if (step.ended === null) return;
      const isInvitation = isScanned(step.ended, field !== null);
      // Enter behind letters that no field took is never meant for the button with the focus.
      if (!isInvitation && field !== null) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isInvitation) return;
      if (field !== null) putBack(field, before);
      handOver(step.ended);
    };
    document.addEventListener("keydown", down, { capture: true });
    return () => document.removeEventListener("keydown", down, { capture: true });
  }, []);
}

function isTextField(target: EventTarget | null): target is TextField {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** As if the keys had not come: React hears of a value only by the prototype's setter and an event. */
function putBack(field: TextField, value: string): void {
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
