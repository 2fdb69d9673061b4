import { use, useEffect, useRef, useState } from "react";
import type { DeviceView, ProblemView } from "../../preload/contract.ts";
import { AgentContext } from "../agent/agentContext.ts";
import { useCommand } from "../agent/useCommand.ts";
import { useWords } from "../language/wordsContext.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";
import { NameField } from "../naming/NameField.tsx";
import { CommandButton } from "./CommandButton.tsx";
import { Name } from "./Name.tsx";
import { RefusalLine } from "./RefusalLine.tsx";

interface DeviceNameCardProps {
  readonly device: DeviceView;
  readonly problem: ProblemView | null;
}

/** The device's name, and the way to change it. */
export function DeviceNameCard({ device, problem }: DeviceNameCardProps) {
  const { say } = useWords();
  const { drafts } = use(AgentContext);
  const draft = `rename|${device.clientId}`;
  // A refused name comes back to be corrected; anything else starts from the name it has.
  const [name, setName] = useState(() =>
    problem === null ? device.name : (drafts.get(draft) ?? device.name),
  );
  const [editing, setEditing] = useState(problem !== null);
  const renameButton = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  const commands = useCommand();

  useEffect(() => {
    if (!editing && closed.current) renameButton.current?.focus();
  }, [editing]);
  const close = () => {
    closed.current = true;
    setName(device.name);
    setEditing(false);
  };
  const save = () => {
    if (commands.busy !== null) return;
    if (!parseDeviceName(name).ok) {
      // What is wrong stands at the field already.
      field.current?.focus();
      return;
    }
    drafts.set(draft, name);
    commands.run("rename", { name });
  };

  if (!editing) {
    return (
      <section className="tag tag-name" aria-label={say("device.label")}>
        <p className="device-name">
          <Name text={device.name} />
        </p>
        <button
          type="button"
          ref={renameButton}
          className="button button-secondary"
          onClick={() => {
            // It may have been called otherwise meanwhile.
            setName(device.name);
            setEditing(true);
          }}
        >
          {say("device.rename")}
        </button>
      </section>
    );
  }
  return (
    <section
      className="tag tag-edit"
      aria-label={say("device.rename.label")}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <NameField
        value={name}
        onChange={setName}
        hint={say("naming.hint.rename")}
        problem={problem}
        input={field}
        startsFocused
        onEnter={save}
      />
      <RefusalLine commands={commands} command="rename" />
      <div className="buttons">
        <button type="button" className="button button-secondary" onClick={close}>
          {say("device.rename.cancel")}
        </button>
        <CommandButton command="rename" commands={commands} look="primary" onPress={save}>
          {say("device.rename.save")}
        </CommandButton>
      </div>
    </section>
  );
}
