import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import type { UtilityProcessSlice } from "../../main/desktop/electronSlice.ts";
import { createKeychainStarter } from "../../main/desktop/keychainUtility.ts";

const REQUEST = {
  operation: "read",
  service: "latchkey",
  account: "device:https://licences.example.com",
  timeoutMs: 1_000,
} as const;

/** A fake of Electron's utility processes: records what is started and what is sent to it. */
function createUtilityFake() {
  const started: unknown[][] = [];
  const sent: unknown[] = [];
  const events = new EventEmitter();
  let kills = 0;
  const slice: UtilityProcessSlice = {
    fork: (...parameters) => {
      started.push(parameters);
      return {
        on: events.on.bind(events) as unknown as ReturnType<UtilityProcessSlice["fork"]>["on"],
        postMessage: (message: unknown) => sent.push(structuredClone(message)),
        kill: () => {
          kills += 1;
          events.emit("exit", 15);
          return true;
        },
      };
    },
  };
  return { slice, started, sent, events, kills: () => kills };
}

describe("the keychain's process under Electron", () => {
  it("is started from the bundle, without the secret in its arguments or environment", () => {
    const { slice, started, sent } = createUtilityFake();
    const start = createKeychainStarter(slice, "/x/keychainWorker.js");
    start().send({ ...REQUEST, operation: "write", secret: "s3cret" });
    expect(started).toEqual([
      ["/x/keychainWorker.js", [], { serviceName: "Latchkey keychain", stdio: "ignore" }],
    ]);
    expect(sent).toEqual([{ ...REQUEST, operation: "write", secret: "s3cret" }]);
  });

  it("passes its answer and its end on, and is killed when asked", () => {
    const { slice, events, kills } = createUtilityFake();
    const child = createKeychainStarter(slice, "/x/keychainWorker.js")();
    const answers: unknown[] = [];
    const ends: string[] = [];
    child.onAnswer((answer) => answers.push(answer));
    child.onEnd((how) => ends.push(how));
    child.send(REQUEST);
    events.emit("message", { kind: "value", value: null });
    child.kill();
    expect(answers).toEqual([{ kind: "value", value: null }]);
    expect(ends).toEqual(["exit code 15"]);
    expect(kills()).toBe(1);
  });
});
