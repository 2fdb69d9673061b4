import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../main/agent/sessionRunner.ts";
import { COMMAND_NAMES, type AgentScreen } from "../../../preload/contract.ts";
import { createToken } from "../../../protocol/invitationSecret.ts";
import { opened, SERVICE, WAITING } from "../../core/sessionArbitraries.ts";
import { card, startWindow, type WindowRig } from "./agentWindowRig.ts";
import { cardOf } from "../../support/cardOf.ts";

const [LINK, OTHER_LINK, THIRD_LINK] = [1, 2, 3].map((seed) => {
  const token = createToken(Uint8Array.from({ length: 16 }, (_, at) => at * 7 + seed));
  return `latchkey://invite/${token.value}?service=${encodeURIComponent(SERVICE)}`;
}) as [string, string, string];

const screenOf = (rig: WindowRig): AgentScreen => rig.agent.view().screen;

/** A window on a machine where something has happened. */
async function withPast(...outcomes: Outcome[]): Promise<WindowRig> {
  const rig = startWindow(outcomes);
  await rig.history.note({
    event: "declined",
    serviceOrigin: SERVICE,
    organization: "Other",
    deviceName: null,
  });
  await rig.history.note({
    event: "renamed",
    serviceOrigin: SERVICE,
    organization: "Acme",
    deviceName: "Press 5",
  });
  return rig;
}

async function openCard(rig: WindowRig): Promise<void> {
  rig.agent.openInvitation("a link");
  await rig.runner.settled();
}

describe("the history in the window", () => {
  test("is not offered where nothing has happened", () => {
    const rig = startWindow([]);
    expect(rig.agent.view().frame.hasHistory).toBe(false);
    expect(rig.agent.command("showHistory", {})).toMatchObject({ accepted: false });
    expect(rig.agent.command("closeHistory", {})).toMatchObject({ accepted: false });
  });

  test("stands in front of what was there, newest first, and gives it back unchanged", async () => {
    const rig = await withPast(card);
    await openCard(rig);
    const before = screenOf(rig);
    expect(before.kind).toBe("card");
    expect(rig.agent.view().frame.hasHistory).toBe(true);
    expect(rig.agent.command("showHistory", {})).toEqual({ accepted: true });
    const at = "2026-11-22T08:00:00.000Z";
    expect(screenOf(rig)).toEqual({
      kind: "history",
      entries: [
        {
          at,
          event: "renamed",
          serviceOrigin: SERVICE,
          organization: "Acme",
          deviceName: "Press 5",
        },
        {
          at,
          event: "declined",
          serviceOrigin: SERVICE,
          organization: "Other",
          deviceName: null,
        },
      ],
    });
    expect(rig.agent.command("closeHistory", {})).toEqual({ accepted: true });
    expect(screenOf(rig)).toEqual(before);
  });

  test("hides what could be agreed to, and nothing unseen is agreed to", async () => {
    const rig = await withPast(card);
    await openCard(rig);
    rig.agent.command("showHistory", {});
    const payload = {
      name: "Press",
      reason: null,
      text: "",
      address: "",
      clientId: "x",
      clientSecret: "y",
      keep: "mine",
    } as const;
    const others = COMMAND_NAMES.filter(
      (name) => !/^(showHistory|closeHistory|submitInvitation|setLanguage|closeWindow)$/.test(name),
    );
    for (const name of others) {
      expect([name, rig.agent.command(name, payload as never)]).toEqual([
        name,
        { accepted: false, why: "out_of_place" },
      ]);
    }
    expect(rig.tasks.map(({ kind }) => kind)).toEqual(["open"]);
    rig.agent.command("closeHistory", {});
    expect(rig.agent.command("accept", { name: "Press", card: cardOf(rig.agent) })).toEqual({
      accepted: true,
    });
  });

  test("makes way for an invitation that is shown, and not for one that waits", async () => {
    const waiting: Outcome = {
      kind: "answered",
      service: SERVICE,
      opened: opened(),
      acceptance: WAITING,
      deviceName: "Press",
    };
    const rig = await withPast(card, waiting, card);
    rig.agent.openInvitation(LINK);
    await rig.runner.settled();
    rig.agent.command("showHistory", {});
    expect(rig.agent.openInvitation(OTHER_LINK)).toBe("queued");
    expect(screenOf(rig).kind).toBe("history");
    rig.agent.command("closeHistory", {});
    rig.agent.command("accept", { name: "Press", card: cardOf(rig.agent) });
    await rig.runner.settled();
    expect(screenOf(rig).kind).toBe("waiting");
    rig.agent.command("showHistory", {});
    expect(rig.agent.openInvitation(THIRD_LINK)).toBe("shown");
    expect(screenOf(rig).kind).toBe("working");
  });

  test("stays out of the way of an answer under way", async () => {
    const rig = await withPast(card);
    await openCard(rig);
    rig.agent.command("accept", { name: "Press", card: cardOf(rig.agent) });
    expect(rig.agent.command("showHistory", {})).toMatchObject({ accepted: false });
    expect(screenOf(rig).kind).toBe("working");
  });

  test("has what other programs wrote meanwhile, once it is looked at again", async () => {
    const rig = await withPast();
    rig.agent.command("showHistory", {});
    await rig.history.note({
      event: "rotated",
      serviceOrigin: SERVICE,
      organization: null,
      deviceName: null,
    });
    rig.agent.command("showHistory", {});
    await new Promise(setImmediate);
    const screen = rig.views.at(-1)?.screen;
    expect(screen?.kind === "history" && screen.entries.map(({ event }) => event)).toEqual([
      "rotated",
      "renamed",
      "declined",
    ]);
  });
});
