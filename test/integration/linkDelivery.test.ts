import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AgentMachine } from "../support/agentMachine.ts";
import { HAS_VIRTUAL_DISPLAY } from "../support/browserDisplay.ts";
import {
  awaitView,
  giveToSecondUser,
  SECOND_USER,
  shownWindow,
  socketsOf,
  startLinkRig,
  viewOf,
  type Launch,
  type LinkRig,
  type ShownWindow,
} from "../support/linkRig.ts";
import type { SentInvitation } from "../support/referenceService.ts";

let rig: LinkRig;

async function codeOf({ ended }: Launch): Promise<unknown> {
  const { stdout } = await ended;
  return (JSON.parse(stdout) as { error?: { code: string } }).error?.code;
}

async function closeWindow(window: ShownWindow): Promise<void> {
  await window.page.close().catch(() => undefined);
  await window.leave().catch(() => undefined);
}

describe.skipIf(!HAS_VIRTUAL_DISPLAY)("a link that is opened", () => {
  beforeAll(async () => {
    rig = await startLinkRig();
  });
  afterAll(() => rig?.stop());

  describe("while the window is open", () => {
    let machine: AgentMachine;
    let first: Launch;
    let window: ShownWindow;
    const invitations: SentInvitation[] = [];

    beforeAll(async () => {
      machine = await rig.machine();
      for (let count = 0; count < 3; count += 1) {
        invitations.push(await rig.organization.invite({ inviterName: `Inviter ${count}` }));
      }
      await rig.lookups();
    });

    test("cold: as the desktop starts it, it is the card", async () => {
      const { appLink = "" } = invitations[0] ?? {};
      first = rig.launch(machine, appLink, { asArgument: true });
      window = await shownWindow(machine);
      expect(await window.screen("card")).toBe("card");
      expect(await rig.lookups()).toBe(1);
    });

    test("the same, in any form, changes nothing: the name being typed stays", async () => {
      const field = window.page.getByRole("textbox", { name: "Device name" });
      await field.fill("Half a na");
      const { appLink = "", landingLink = "", token = "" } = invitations[0] ?? {};
      for (const text of [landingLink, appLink, token, undefined]) {
        const launch = rig.launch(machine, text);
        expect(await launch.ended).toMatchObject({ code: 0, outcome: "handed_over", stderr: "" });
      }
      expect(await field.inputValue()).toBe("Half a na");
      expect([await rig.lookups(), (await viewOf(window.page)).queued]).toEqual([0, 0]);
    });

    test("another waits, and the card stays", async () => {
      const launches = invitations.slice(1).map(({ appLink }) => rig.launch(machine, appLink));
      const ended = await Promise.all(launches.map((launch) => launch.ended));
      expect(ended.map(({ outcome }) => outcome)).toEqual(["handed_over", "handed_over"]);
      expect(ended.map(({ stdout }) => stdout)).toEqual(
        Array(2).fill('{"version":1,"ok":true,"handedOver":true}\n'),
      );
      const { queued, screen } = await viewOf(window.page);
      expect([queued, screen]).toMatchObject([2, { card: { inviterName: "Inviter 0" } }]);
      expect(await rig.lookups()).toBe(0);
    });

    test("a damaged one is told beside the card", async () => {
      const { appLink = "" } = invitations[0] ?? {};
      const launch = rig.launch(machine, appLink.replace(/.{3}\?/, "?"));
      expect((await launch.ended).outcome).toBe("handed_over");
      const { notices, queued, screen } = await viewOf(window.page);
      expect([notices, queued, screen.kind]).toMatchObject([[{ kind: "lost" }], 2, "card"]);
      expect(await rig.lookups()).toBe(0);
    });

    test("those that wait come one by one, each once", async () => {
      const shown: string[] = [];
      for (const left of [1, 0]) {
        await window.page.evaluate("window.latchkey.startOver({})");
        const { screen } = await awaitView(
          window.page,
          (view) => view.screen.kind === "card" && view.queued === left,
        );
        if (screen.kind === "card") shown.push(screen.card.inviterName);
      }
      expect(shown.toSorted()).toEqual(["Inviter 1", "Inviter 2"]);
      expect(await rig.lookups()).toBe(2);
      await closeWindow(window);
      expect(await first.ended).toMatchObject({ code: 0, outcome: "window" });
      expect(socketsOf(machine)).toEqual([]);
    });
  });

  test("twice at once is one window and one question to the service", async () => {
    const machine = await rig.machine();
    const { appLink, landingLink } = await rig.organization.invite();
    await rig.lookups();
    const launches = [appLink, landingLink].map((link) => rig.launch(machine, link));
    const window = await shownWindow(machine);
    await window.screen("card");
    await Promise.race(launches.map((launch) => launch.ended));
    expect(await rig.lookups()).toBe(1);
    await closeWindow(window);
    const ended = await Promise.all(launches.map((launch) => launch.ended));
    expect(ended.map(({ outcome }) => outcome).toSorted()).toEqual(["handed_over", "window"]);
  });

  test("after the window was killed: what it left behind is no obstacle", async () => {
    const machine = await rig.machine();
    const { appLink } = await rig.organization.invite();
    const killed = rig.launch(machine);
    const before = await shownWindow(machine);
    killed.process.kill("SIGKILL");
    await killed.ended;
    await before.leave();
    expect(socketsOf(machine)).toHaveLength(1);
    const next = rig.launch(machine, appLink);
    const window = await shownWindow(machine, (profile) => profile !== before.profile);
    await window.screen("card");
    await closeWindow(window);
    expect((await next.ended).outcome).toBe("window");
  });

  test("while the window hangs: the launch says so, and takes nothing along", async () => {
    const machine = await rig.machine();
    const { appLink } = await rig.organization.invite();
    const first = rig.launch(machine);
    const window = await shownWindow(machine);
    await window.screen("welcome");
    first.process.kill("SIGSTOP");
    expect(await codeOf(rig.launch(machine, appLink))).toBe("window.unresponsive");
    first.process.kill("SIGCONT");
    // The window is asked after the link that was given up, so that it has been through it.
    expect((await rig.launch(machine).ended).outcome).toBe("handed_over");
    expect((await viewOf(window.page)).screen.kind).toBe("welcome");
    expect((await rig.launch(machine, appLink).ended).outcome).toBe("handed_over");
    await window.screen("card");
    await closeWindow(window);
    await first.ended;
  });

  test("where no window can come up: each launch says why, and holds up no other", async () => {
    const machine = await rig.machine();
    const { appLink } = await rig.organization.invite();
    const blind = { environment: { DISPLAY: undefined, WAYLAND_DISPLAY: undefined } };
    const failing = Array.from({ length: 4 }, () => rig.launch(machine, appLink, blind));
    const seeing = rig.launch(machine, appLink);
    const window = await shownWindow(machine);
    await window.screen("card");
    const codes = await Promise.all(failing.map(codeOf));
    // Whoever came after the one that sees has handed its link over to it.
    expect(codes.filter((code) => code !== undefined && code !== "window.no_display")).toEqual([]);
    await closeWindow(window);
    expect((await seeing.ended).outcome).toBe("window");
  });

  test.skipIf(process.getuid?.() !== 0)(
    "by a second user is in a window of their own, and reaches no other",
    async () => {
      const [machine, other] = [await rig.machine(), await rig.machine()];
      giveToSecondUser(other);
      const { appLink } = await rig.organization.invite();
      const first = rig.launch(machine);
      const window = await shownWindow(machine);
      const second = rig.launch(other, appLink, { uid: SECOND_USER });
      const own = await shownWindow(other);
      await own.screen("card");
      await window.screen("welcome");
      const [socket = ""] = socketsOf(machine);
      expect(existsSync(socket)).toBe(true);
      const attempt = spawnSync(
        process.execPath,
        [
          "-e",
          `require("node:net").connect(${JSON.stringify(socket)})
            .on("connect", () => console.log("connected"))
            .on("error", (error) => console.log(error.code))`,
        ],
        { uid: SECOND_USER, gid: SECOND_USER, encoding: "utf8" },
      );
      expect(attempt.stdout.trim()).toBe("EACCES");
      await closeWindow(own);
      await closeWindow(window);
      const ended = await Promise.all([first.ended, second.ended]);
      expect(ended.map(({ outcome }) => outcome)).toEqual(["window", "window"]);
    },
  );
});
