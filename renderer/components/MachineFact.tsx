import type { MachineView } from "../../preload/contract.ts";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { InlineName, Name, Origin } from "./Name.tsx";

/** This machine as somebody beside it recognises it: its name, its make, and what stands on its sticker. */
export function MachineFact({ machine }: { readonly machine: MachineView }) {
  const { say, parts } = useWords();
  const { hostname, platform, maker, model, serial } = machine;
  const make = [maker, model].filter((word) => word !== null);
  return (
    <>
      <Name text={hostname} />
      {make.length > 0 && <InlineName text={make.join(" ")} />}
      {serial !== null && (
        <span className="hint">
          <Sentence parts={parts("card.machine.serial", { serial: <Origin text={serial} /> })} />
        </span>
      )}
      <span className="hint">{say(`platform.${platform}`)}</span>
    </>
  );
}
