import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCredentialDesk } from "../../../main/agent/credentialDesk.ts";
import { createCredentialEntry } from "../../../main/agent/credentialEntry.ts";
import type { Outcome, PerformTask } from "../../../main/agent/sessionRunner.ts";
import { createSessionRunner } from "../../../main/agent/sessionRunner.ts";
import type { ErrorCode } from "../../../main/core/errorCodes.ts";
import { fail } from "../../../main/core/result.ts";
import type { SessionState, Task } from "../../../main/core/sessionState.ts";
import type { CredentialStore } from "../../../main/credentials/credentialStore.ts";
import { createDispatcher } from "../../../main/agent/window/dispatcher.ts";
import { SERVICE } from "../../core/sessionArbitraries.ts";
import { createHistoryFake } from "../historyFake.ts";
import { createStoreFake } from "../storeFake.ts";
import { card, startWindow } from "./agentWindowRig.ts";

const wanted: Outcome = {
  kind: "credentialWanted",
  service: SERVICE,
  failure: { code: "credentials.absent" },
};

interface Rig extends ReturnType<typeof startWindow> {
  readonly states: SessionState[];
  readonly enter: (clientId: string, clientSecret: string) => object;
}

/** A window whose session asks for a credential first; then the tasks end as they are told to. */
function askForOne(store: CredentialStore = createStoreFake(), ...later: Outcome[]): Rig {
  const outcomes: Outcome[] = [wanted, ...later];
  const tasks: Task[] = [];
  const history = createHistoryFake();
  const entry = createCredentialEntry(createCredentialDesk(store, history));
  const perform: PerformTask = async (task) => {
    tasks.push(task);
    if (task.kind !== "storeCredential") {
      return outcomes.shift() ?? { kind: "failed", failure: { code: "internal.bug" } };
    }
    const stored = await entry.store(task.service);
    if (stored === undefined) throw new Error("nothing was offered");
    return stored.ok ? { kind: "credentialStored" } : { kind: "failed", failure: stored.failure };
  };
  const runner = createSessionRunner(perform);
  const states: SessionState[] = [];
  runner.subscribe((state) => states.push(state));
  const rig = startWindow([], { runner, credentials: entry, history });
  const dispatcher = createDispatcher(rig.agent, { protocol: "app:", host: "latchkey" });
  const sender = { url: "app://latchkey/index.html", isMainFrame: true };
  return {
    ...rig,
    runner,
    tasks,
    history,
    states,
    enter: (clientId, clientSecret) =>
      dispatcher.command(sender, "storeCredential", { clientId, clientSecret }),
  };
}

async function opened(rig: Rig): Promise<void> {
  rig.agent.openInvitation("a link");
  await rig.runner.settled();
}

describe("where a credential is wanted", () => {
  test("the window says by which service and why, and asks for it", async () => {
    const rig = askForOne();
    await opened(rig);
    expect(rig.agent.view().screen).toMatchObject({
      kind: "credentials",
      serviceOrigin: SERVICE,
      reason: { code: "credentials.absent" },
      problem: null,
    });
  });

  test("one that is entered is stored, noted, and the invitation is opened by itself", async () => {
    const fake = createStoreFake();
    const rig = askForOne(fake, card);
    await opened(rig);
    expect(rig.enter(" agent-1 ", "s3cret\n")).toEqual({ accepted: true });
    expect(rig.agent.view().screen).toMatchObject({
      kind: "working",
      step: "opening-credentials",
      plan: ["opening-credentials"],
    });
    await rig.runner.settled();
    expect(rig.agent.view().screen.kind).toBe("card");
    expect(rig.tasks.map(({ kind }) => kind)).toEqual(["open", "storeCredential", "open"]);
    expect(rig.tasks[2]).toBe(rig.tasks[0]);
    const read = await fake.read({ kind: "application", service: SERVICE });
    expect(read.ok && JSON.parse(read.value)).toMatchObject({
      client_id: "agent-1",
      client_secret: "s3cret",
    });
    expect(rig.history.noted).toMatchObject([
      { event: "credential_stored", serviceOrigin: SERVICE },
    ]);
  });

  test.each<[string, string, string]>([
    ["nothing", "", ""],
    ["no secret", "agent-1", "  "],
    ["no id", "", "secret"],
    ["letters that no secret has", "agent-1", "s\u00e9cret"],
    ["far too much", "agent-1", "x".repeat(2_000)],
  ])("%s is not stored, and the field stays with what is wrong", async (_, id, secret) => {
    const rig = askForOne();
    await opened(rig);
    expect(rig.enter(id, secret)).toEqual({ accepted: true });
    await rig.runner.settled();
    expect(rig.agent.view().screen).toMatchObject({
      kind: "credentials",
      reason: { code: "credentials.absent" },
      problem: { code: "credentials.malformed" },
    });
    expect(rig.history.noted).toEqual([]);
  });

  test.each<ErrorCode>(["credentials.locked", "credentials.unavailable", "credentials.not_stored"])(
    "a keychain that does not take it (%s) is said, and it can be entered once more",
    async (code) => {
      const fake = createStoreFake();
      let isClosed = true;
      const store: CredentialStore = {
        ...fake,
        write: (name, secret) =>
          isClosed ? Promise.resolve(fail(code)) : fake.write(name, secret),
      };
      const rig = askForOne(store, card);
      await opened(rig);
      rig.enter("agent-1", "s3cret");
      await rig.runner.settled();
      expect(rig.agent.view().screen).toMatchObject({ kind: "credentials", problem: { code } });
      isClosed = false;
      rig.enter("agent-1", "s3cret");
      await rig.runner.settled();
      expect(rig.agent.view().screen.kind).toBe("card");
    },
  );

  test("one that the service refuses as well is asked for again", async () => {
    const refused: Outcome = { ...wanted, failure: { code: "credentials.rejected" } };
    const rig = askForOne(undefined, refused);
    await opened(rig);
    rig.enter("agent-1", "s3cret");
    await rig.runner.settled();
    expect(rig.agent.view().screen).toMatchObject({
      kind: "credentials",
      reason: { code: "credentials.rejected" },
      problem: null,
    });
  });

  test("nowhere else: what is entered is refused, and forgotten", async () => {
    const rig = askForOne(undefined, card, card);
    expect(rig.enter("agent-1", "s3cret")).toMatchObject({ accepted: false });
    await opened(rig);
    rig.agent.command("startOver", {});
    expect(rig.enter("agent-1", "s3cret")).toMatchObject({ accepted: false });
    expect(rig.tasks.map(({ kind }) => kind)).toEqual(["open"]);
  });

  test("whatever is entered is in no state, no view, no task and no history", async () => {
    const secrets = fc
      .string({ minLength: 12, maxLength: 60, unit: "grapheme" })
      .filter((text) => /[^\s"\\]{6}/.test(text));
    await fc.assert(
      fc.asyncProperty(secrets, fc.boolean(), async (text, isPrintable) => {
        const secret = isPrintable
          ? `${text.replace(/[^ -~]/gu, "~")}-canary`
          : `${text}\u00e9-canary`;
        const rig = askForOne(undefined, wanted, card);
        await opened(rig);
        rig.enter("agent-1", secret);
        await rig.runner.settled();
        rig.enter(secret, "x");
        await rig.runner.settled();
        const shown = JSON.stringify([rig.views, rig.states, rig.tasks, rig.history.noted]);
        expect(shown).not.toContain("canary");
      }),
      { numRuns: 60 },
    );
  });
});
