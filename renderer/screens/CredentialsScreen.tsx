import { useEffect, useId, useRef, useState, type ClipboardEvent } from "react";
import { useCommand } from "../agent/useCommand.ts";
import { useDraft } from "../agent/useDraft.ts";
import { TroubleArt } from "../art/Panel.tsx";
import { CloseButton } from "../components/CloseButton.tsx";
import { CommandButton } from "../components/CommandButton.tsx";
import { Frame } from "../components/Frame.tsx";
import { Origin } from "../components/Name.tsx";
import { ProblemNote } from "../components/ProblemNote.tsx";
import { RefusalLine } from "../components/RefusalLine.tsx";
import { StartOverButton } from "../components/StartOverButton.tsx";
import { Words } from "../components/Words.tsx";
import { readCredentialJson } from "../entry/credentialJson.ts";
import { Sentence } from "../language/Sentence.tsx";
import { useWords } from "../language/wordsContext.ts";
import type { ScreenProps } from "./screenProps.ts";

/** The agent's own limit of input, far above what any service hands out. */
const INPUT_MAX_LENGTH = 4_096;

/**
 * A service wants a client credential, and somebody who has one enters it. Both fields belong to the
 * browser alone: the secret is read once, when it is sent, and is nowhere in the page after that.
 */
export function CredentialsScreen({ productName, screen }: ScreenProps<"credentials">) {
  const { say, parts } = useWords();
  const { serviceOrigin, reason, problem } = screen;
  const commands = useCommand();
  const id = useId();
  const clientId = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const [knownId, keepClientId] = useDraft(`client-id|${serviceOrigin}`, "");
  const [isShown, setShown] = useState(false);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (problem !== null) clientId.current?.focus();
  }, [problem]);

  const store = () => {
    if (commands.busy !== null) return;
    const entered = {
      clientId: clientId.current?.value.trim() ?? "",
      clientSecret: secret.current?.value ?? "",
    };
    const missing =
      entered.clientId === "" ? clientId : entered.clientSecret === "" ? secret : null;
    setMissing(missing !== null);
    if (missing !== null) {
      missing.current?.focus();
      return;
    }
    // The id may be entered again with another secret; the secret is kept nowhere.
    keepClientId(entered.clientId);
    if (secret.current !== null) secret.current.value = "";
    setShown(false);
    commands.run("storeCredential", entered);
  };
  const paste = (event: ClipboardEvent) => {
    const found = readCredentialJson(event.clipboardData.getData("text"));
    if (found === null || clientId.current === null || secret.current === null) return;
    event.preventDefault();
    clientId.current.value = found.clientId;
    secret.current.value = found.clientSecret;
    secret.current.focus();
  };
  const below = problem === null ? `${id}-hint` : `${id}-problem ${id}-hint`;
  const common = {
    dir: "ltr",
    autoComplete: "off",
    autoCapitalize: "off",
    autoCorrect: "off",
    spellCheck: false,
    maxLength: INPUT_MAX_LENGTH,
    onPaste: paste,
  } as const;
  return (
    <Frame
      productName={productName}
      screen="credentials"
      code={reason.code}
      title={say("credentials.title")}
      kicker={say("credentials.kicker")}
      tone="mend"
      art={<TroubleArt scene="cabinet" badge="plus" />}
      actions={
        <>
          <RefusalLine commands={commands} command="storeCredential" />
          <div className="buttons">
            <CloseButton commands={commands} />
            <StartOverButton commands={commands} />
            <CommandButton
              command="storeCredential"
              commands={commands}
              look="primary"
              onPress={store}
            >
              {say("credentials.store")}
            </CommandButton>
          </div>
        </>
      }
    >
      <p className="lead">
        <Sentence parts={parts("credentials.lead", { service: <Origin text={serviceOrigin} /> })} />
      </p>
      {reason.code !== "credentials.absent" && (
        <p className="advice">
          <Words text={reason.text} />
        </p>
      )}
      <p>{say("credentials.what")}</p>
      <form
        className="credential"
        onSubmit={(event) => {
          event.preventDefault();
          store();
        }}
      >
        {problem !== null && <ProblemNote id={`${id}-problem`} problem={problem} />}
        <div className="field">
          <label htmlFor={`${id}-client`}>{say("credentials.id")}</label>
          <input
            {...common}
            className="input origin"
            id={`${id}-client`}
            ref={clientId}
            defaultValue={knownId}
            type="text"
            aria-describedby={below}
            aria-invalid={problem !== null || isMissing}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-secret`}>{say("credentials.secret")}</label>
          <input
            {...common}
            className="input origin"
            id={`${id}-secret`}
            ref={secret}
            type={isShown ? "text" : "password"}
            aria-describedby={below}
            aria-invalid={problem !== null || isMissing}
          />
          <button
            type="button"
            className="button button-text"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? say("credentials.hide") : say("credentials.show")}
          </button>
        </div>
        <p id={`${id}-hint`} className="hint">
          {say("credentials.hint")}
        </p>
        <p className="refusal" role="status">
          {isMissing && say("credentials.missing")}
        </p>
        {/* Enter in a field sends the form; what is pressed is the button below. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
      <p>{say("credentials.where")}</p>
    </Frame>
  );
}
