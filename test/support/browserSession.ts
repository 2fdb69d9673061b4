import type { ProtocolSession } from "../../main/browser/pipeClient.ts";
import type { ProtocolCommands, ProtocolEvents } from "../../main/browser/protocolTypes.ts";

type CommandName = keyof ProtocolCommands;

export interface SentCommand {
  readonly name: CommandName;
  readonly parameters: ProtocolCommands[CommandName]["parameters"];
}

export interface FakeSession extends ProtocolSession {
  readonly sent: readonly SentCommand[];
  /** What the browser would tell. */
  emit<Name extends keyof ProtocolEvents>(name: Name, event: ProtocolEvents[Name]): void;
}

/** Answers of a browser with one page; `{}` to every command that is not named. */
export type FakeAnswers = Partial<Record<CommandName, (parameters: never) => unknown>>;

/** A session without a browser: for what a test must be able to say exactly. */
export function createFakeSession(answers: FakeAnswers = {}): FakeSession {
  const sent: SentCommand[] = [];
  const listeners = new Map<string, ((event: never) => void)[]>();
  return {
    sent,
    send: (name, parameters) => {
      sent.push({ name, parameters });
      return Promise.resolve((answers[name]?.(parameters as never) ?? {}) as never);
    },
    on: (name, listener) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
    emit: (name, event) => {
      for (const listener of listeners.get(name) ?? []) listener(event as never);
    },
  };
}
