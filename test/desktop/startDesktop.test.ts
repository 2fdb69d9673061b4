import { describe, expect, it, vi } from "vitest";
import { EXIT } from "../../main/core/exitCode.ts";
import { CHANNELS } from "../../preload/contract.ts";
import { SCREENS } from "./agentFake.ts";
import { LINK, opened, OTHER, start, type Start } from "./desktopRig.ts";
import { ContentsFake } from "./windowFake.ts";

describe("before ready", () => {
  it("does everything that must come before it, synchronously and in order", () => {
    const { calls } = start();
    expect(calls).toEqual([
      "enableSandbox",
      "registerSchemesAsPrivileged",
      "requestSingleInstanceLock",
    ]);
  });

  it.each(["--remote-debugging-port=9222", "--inspect", "--no-sandbox", "--anything"])(
    "refuses %s: no lock, no window, its own exit code, no link in what it says",
    async (argument) => {
      const { calls, exits, reported, outcome, agents } = start({ own: [argument, LINK] });
      expect(await outcome).toBe("refused");
      expect(calls).toEqual(["exit"]);
      expect(exits).toEqual([EXIT.usage]);
      expect(agents()).toBe(0);
      expect(reported.join()).toContain(argument.split("=")[0]);
      expect(reported.join()).not.toContain("invite/");
    },
  );

  it("refuses a switch that only Chromium saw, in what is installed", async () => {
    const { exits, outcome } = start({ switches: ["remote-debugging-port"] });
    expect(await outcome).toBe("refused");
    expect(exits).toEqual([EXIT.usage]);
  });

  it("lets developers' tools attach to an unpackaged build", async () => {
    const development = { isPackaged: false, switches: ["remote-debugging-port"] };
    await expect(opened({ ...development, own: ["/x/app"] })).resolves.toBeDefined();
  });
});

describe("links", () => {
  it("delivers the one on the command line of a cold start, once there is an agent", async () => {
    const { agentFake, resumed } = await opened({ own: ["--", LINK] });
    expect(agentFake.opened).toEqual([LINK]);
    expect(resumed()).toBe(0);
  });

  it("goes on where this machine stands when there is none", async () => {
    const { agentFake, resumed } = await opened();
    expect(agentFake.opened).toEqual([]);
    expect(resumed()).toBe(1);
  });

  it("queues macOS open-url from before ready, and keeps macOS from handling it", async () => {
    const started = start({ platform: "darwin" });
    expect(started.emitApp("open-url", LINK)).toBe(true);
    expect(started.agentFake.opened).toEqual([]);
    started.becomeReady();
    await started.outcome;
    expect(started.agentFake.opened).toEqual([LINK]);
  });

  it("takes open-url while running, brings the window forward, drops foreign addresses", async () => {
    const { agentFake, emitApp, window } = await opened({ platform: "darwin" });
    window.minimized = true;
    window.calls.length = 0;
    expect(emitApp("open-url", LINK)).toBe(true);
    expect(emitApp("open-url", "https://evil.example/")).toBe(true);
    expect(emitApp("open-url", `${LINK} --inspect`)).toBe(true);
    expect(agentFake.opened).toEqual([LINK]);
    expect(window.calls.slice(0, 3)).toEqual(["restore", "show", "focus"]);
  });

  it.each([
    [["latchkey", "--original-process-start-time=1", "--no-sandbox", LINK]],
    [[LINK, "latchkey", "--allow-file-access-from-files"]],
    [["latchkey", OTHER, OTHER]],
    [[]],
  ])("hands a second launch's link over, whatever Chromium makes of its argv: %j", async (argv) => {
    const first = await opened();
    const second = start({ machine: first.machine, own: ["--", LINK], argvSeenByFirst: argv });
    expect(await second.outcome).toBe("handed_over");
    expect(second.calls.at(-1)).toBe("quit");
    expect(second.windows).toEqual([]);
    expect(second.agents()).toBe(0);
    expect(first.agentFake.opened).toEqual([LINK]);
    expect(first.window.calls.slice(-2)).toEqual(["show", "focus"]);
  });

  it("brings the window forward for a second launch without a link", async () => {
    const first = await opened();
    first.window.calls.length = 0;
    await start({ machine: first.machine, argvSeenByFirst: [OTHER] }).outcome;
    expect(first.agentFake.opened).toEqual([]);
    expect(first.window.calls).toEqual(["show", "focus"]);
  });

  it("makes 200 concurrent launches one window and one opening", async () => {
    const first = start({ own: [LINK] });
    const others = Array.from({ length: 199 }, () =>
      start({ machine: first.machine, own: ["--", LINK] }),
    );
    first.becomeReady();
    await first.outcome;
    const outcomes = await Promise.all(others.map(({ outcome }) => outcome));
    expect(new Set(outcomes)).toEqual(new Set(["handed_over"]));
    expect(first.windows).toHaveLength(1);
    expect(others.flatMap(({ windows }) => windows)).toEqual([]);
    expect(first.agentFake.opened).toEqual([LINK]);
  });

  it("drops messages of a second launch that are no link of ours", async () => {
    const { agentFake, emitApp } = await opened();
    for (const message of [null, "x", { link: 7 }, { link: "--inspect" }, { link: "file:///x" }]) {
      emitApp("second-instance", [LINK], "/", message);
    }
    expect(agentFake.opened).toEqual([]);
  });
});

describe("the window", () => {
  it("loads the page from its own session and shows itself once there is something to see", async () => {
    const { window } = await opened();
    expect(window.options.show).toBe(false);
    expect(window.calls).toEqual(["show"]);
    expect(await window.page?.text()).toContain("<title>Latchkey</title>");
  });

  it("cannot leave its page, nor can any other web contents there may ever be", async () => {
    const { emitApp, window } = await opened();
    const other = new ContentsFake();
    emitApp("web-contents-created", other);
    for (const contents of [window.contents, other]) {
      expect(contents.attempts("will-navigate", "https://evil.example/")).toBe(true);
      expect(contents.opens("https://evil.example/")).toBe("deny");
    }
  });

  it("has a session that lets nothing out and grants nothing, before it loads anything", async () => {
    const { partitions, window } = await opened();
    expect([...partitions.keys()]).toEqual([window.options.webPreferences?.partition]);
    for (const session of partitions.values()) {
      expect(session.lets("https://evil.example/")).toBe(false);
      expect(session.grants("media")).toBe(false);
    }
  });

  it("sends every snapshot to the page until it is closed", async () => {
    const { agentFake, window } = await opened();
    agentFake.show(SCREENS.working);
    agentFake.show(SCREENS.welcome);
    expect(window.contents.sent).toEqual([
      { channel: CHANNELS.view, value: expect.objectContaining({ revision: 1 }) },
      { channel: CHANNELS.view, value: expect.objectContaining({ revision: 2 }) },
    ]);
    window.destroy();
    agentFake.show(SCREENS.working);
    expect(window.contents.sent).toHaveLength(2);
  });

  it("closes when the agent asks for it, and the program ends", async () => {
    const { agentFake, calls, window } = await opened();
    agentFake.requestClose();
    await Promise.resolve();
    expect(window.isDestroyed()).toBe(true);
    expect(calls.slice(-2)).toEqual(["releaseSingleInstanceLock", "quit"]);
  });

  it("lets an answer under way finish after the person closed the window", async () => {
    const { agentFake, calls, machine, window } = await opened();
    agentFake.show(SCREENS.working);
    window.destroy();
    expect(calls).not.toContain("quit");
    // Whoever opens a link now gets a program with a window.
    expect(machine.primary).toBeNull();
    agentFake.show(SCREENS.working);
    expect(calls).not.toContain("quit");
    agentFake.show(SCREENS.approved);
    expect(calls.at(-1)).toBe("quit");
    expect(agentFake.listeners.size).toBe(0);
  });

  it("ends when its page crashed, and says so", async () => {
    const { reported, window } = await opened();
    window.contents.events.emit("render-process-gone", {}, { reason: "crashed", exitCode: 1 });
    expect(window.isDestroyed()).toBe(true);
    await vi.waitFor(() => expect(reported).toHaveLength(1));
    expect(reported).toEqual(["The window’s page ended (crashed). Open the invitation again."]);
  });

  it("has no menu, and on macOS the one without which there is no copy and paste", async () => {
    expect((await opened()).menus).toEqual([null]);
    expect((await opened({ platform: "darwin" })).menus).toEqual([
      { template: [{ role: "appMenu" }, { role: "editMenu" }, { role: "windowMenu" }] },
    ]);
  });
});

describe("what can go wrong", () => {
  it.each<[string, Start, number]>([
    ["the agent's configuration is wrong", { agentFails: "by value" }, EXIT.state],
    ["the agent throws", { agentFails: "by throwing" }, EXIT.internal],
    ["the page is not there", { page: "/nonexistent" }, EXIT.internal],
    ["the page does not load", { breaksLoading: true }, EXIT.internal],
  ])("%s: a box and a line with the same words, an exit code", async (_what, options, code) => {
    const { becomeReady, outcome, errorBoxes, exits, reported } = start({
      own: [LINK],
      ...options,
    });
    becomeReady();
    expect(await outcome).toBe("failed");
    expect(errorBoxes).toHaveLength(1);
    expect(errorBoxes).toEqual(reported);
    expect(errorBoxes[0]?.length).toBeGreaterThan(40);
    expect(exits).toEqual([code]);
    expect(reported.join()).not.toContain("invite/");
  });

  it("names where the configuration is wrong", async () => {
    const { becomeReady, outcome, errorBoxes } = start({ agentFails: "by value" });
    becomeReady();
    await outcome;
    expect(errorBoxes[0]).toContain("line 3");
  });

  it("forgives a person who closes the window before the page is there", async () => {
    const started = start({ breaksLoading: true, closesWhileLoading: true });
    started.becomeReady();
    expect(await started.outcome).toBe("opened");
    expect(started.errorBoxes).toEqual([]);
    expect(started.calls.at(-1)).toBe("quit");
  });

  it("says so where the system does not let it handle links", async () => {
    const { reported } = await opened({ registers: false });
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain("paste it into the window");
  });
});
