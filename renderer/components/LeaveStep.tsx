import { useId } from "react";
import type { DeviceView } from "../../preload/contract.ts";
import type { CommandState } from "../agent/useCommand.ts";
import { useSettled } from "../agent/useSettled.ts";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import { CommandButton } from "./CommandButton.tsx";
import { InlineName } from "./Name.tsx";
import { RefusalLine } from "./RefusalLine.tsx";

interface LeaveStepProps {
  readonly device: DeviceView;
  readonly commands: CommandState;
  readonly onStay: () => void;
}

/** Asks once more before this machine stops being the device, and says what that ends. */
export function LeaveStep({ device, commands, onStay }: LeaveStepProps) {
  const { say, parts } = useWords();
  const settled = useSettled();
  const id = useId();
  const names = {
    device: <InlineName text={device.name} />,
    organization: <InlineName text={device.organization.name} />,
  };
  return (
    <section
      className="decline"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lost`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onStay();
      }}
    >
      <h2 id={`${id}-title`}>
        <Sentence parts={parts("leave.title", { organization: names.organization })} />
      </h2>
      <p id={`${id}-lost`}>
        <Sentence parts={parts("leave.lost", { device: names.device })} />
      </p>
      <p className="hint">{say("leave.kept")}</p>
      <RefusalLine commands={commands} command="leave" />
      <div className="buttons">
        <CommandButton
          command="leave"
          commands={commands}
          look="grave"
          off={!settled}
          onPress={() => commands.run("leave", {})}
        >
          {say("leave.confirm")}
        </CommandButton>
        {/* The safe choice: a careless Enter changes nothing. */}
        <button type="button" className="button button-primary" autoFocus onClick={onStay}>
          {say("leave.stay")}
        </button>
      </div>
    </section>
  );
}
