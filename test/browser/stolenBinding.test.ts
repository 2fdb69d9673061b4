import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { openBridge } from "../../main/browser/bridge.ts";
import { browserArguments } from "../../main/browser/browserArguments.ts";
import { browserEnvironment } from "../../main/browser/browserEnvironment.ts";
import { startBrowser } from "../../main/browser/browserProcess.ts";
import { trackFrames } from "../../main/browser/frameTracker.ts";
import { PAGE_URL } from "../../main/browser/pageAddress.ts";
import { readServedPage } from "../../main/browser/servedPage.ts";
import { attachToPage } from "../../main/browser/pageGuards.ts";
import { createProfile } from "../../main/browser/profileDirectory.ts";
import { guardRequests } from "../../main/browser/requestGate.ts";
import { COMMAND_NAMES } from "../../preload/contract.ts";
import { createScriptedAgent } from "../support/browserAgent.ts";
import {
  BROWSER_TIMEOUTS,
  HAS_VIRTUAL_DISPLAY,
  startVirtualDisplay,
} from "../support/browserDisplay.ts";
import { TEST_PAGE, until } from "../support/browserFixture.ts";
import { createBrowserWrapper } from "../support/browserWrapper.ts";

vi.setConfig(BROWSER_TIMEOUTS);

const NAMES = { binding: "rawSend", receiver: "rawReceive" };

test.runIf(HAS_VIRTUAL_DISPLAY)(
  "a frame that got hold of the raw binding is refused everything, by what the browser knows of it",
  async () => {
    const display = await startVirtualDisplay();
    const wrapper = await createBrowserWrapper({ debuggingPort: false });
    const runtimeDirectory = await mkdtemp(join(tmpdir(), "stolen-binding-"));
    const profileDirectory = await createProfile(runtimeDirectory, process.pid);
    const environment = { DISPLAY: display.name };
    const browser = startBrowser(
      wrapper.path,
      browserArguments({
        profileDirectory,
        productName: "Latchkey",
        windowSize: { width: 600, height: 400 },
        avoidSharedMemory: false,
        onlyWayland: false,
      }),
      browserEnvironment(environment, "linux", profileDirectory),
    );
    const agent = createScriptedAgent();
    const { session } = await attachToPage(browser.client);
    const frames = await trackFrames(session);
    await guardRequests(session, await readServedPage(TEST_PAGE), frames.mainFrameId);
    // Runs before our own script, as nothing in the product can, and keeps the binding in every frame.
    await session.send("Runtime.addBinding", { name: NAMES.binding });
    const source = `globalThis.stolen = globalThis.${NAMES.binding};`;
    await session.send("Page.addScriptToEvaluateOnNewDocument", { source });
    const bridge = await openBridge(session, frames, agent, NAMES);
    await session.send("Runtime.runIfWaitingForDebugger", {});
    await session.send("Page.navigate", { url: PAGE_URL });
    await bridge.ready;

    // Messages that came from elsewhere than the page itself.
    let fromFrames = 0;
    session.on("Runtime.bindingCalled", ({ executionContextId }) => {
      if (!frames.senderOf(executionContextId).isMainFrame) fromFrames += 1;
    });
    const messages = COMMAND_NAMES.map((name, index) => ({
      kind: "command",
      id: index + 100,
      name,
      payload:
        { retry: {}, accept: { name: "stolen", card: "k" }, decline: { reason: null, card: "k" } }[
          name as string
        ] ?? {},
    }));
    const act = (script: string): Promise<unknown> =>
      session.send("Runtime.callFunctionOn", {
        functionDeclaration: `async function (messages) { ${script} }`,
        arguments: [{ value: [{ kind: "hello" }, { kind: "getView", id: 99 }, ...messages] }],
        executionContextId: mainContext,
      });
    let mainContext = 0;
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (frames.senderOf(context.id).isMainFrame) mainContext = context.id;
    });
    await session.send("Page.navigate", { url: PAGE_URL });
    await until(() => mainContext !== 0);
    agent.show({ kind: "welcome", problem: null });

    await act(`
    const frame = document.createElement("iframe");
    document.body.append(frame);
    for (const message of messages) frame.contentWindow.stolen(JSON.stringify(message));
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const message of messages) frame.contentWindow.stolen(JSON.stringify(message));
  `);
    await until(() => fromFrames === 2 * (messages.length + 2));
    await sleep(500);
    expect(agent.commands).toEqual([]);

    // The same theft in the page itself is no theft: the page may say all this anyway.
    await act("for (const message of messages) globalThis.stolen(JSON.stringify(message));");
    await until(() => agent.commands.length > 0);
    expect(agent.commands.map(({ name }) => name)).toContain("accept");

    bridge.stop();
    await browser.stop();
    await rm(runtimeDirectory, { recursive: true, maxRetries: 20, retryDelay: 100 });
    await wrapper.remove();
    await display.stop();
  },
);
