import { CHANNELS } from "../../preload/contract.ts";
import { createDispatcher } from "../agent/window/dispatcher.ts";
import type { WindowAgent } from "../agent/window/windowAgent.ts";
import type { Failure } from "../core/result.ts";
import { USUAL_CONDUCT } from "../core/windowConduct.ts";
import { setApplicationMenu } from "./applicationMenu.ts";
import type { DesktopOptions, StartedAgent } from "./desktopOptions.ts";
import type { AppSlice, WindowSlice } from "./electronSlice.ts";
import { toLaunchMessage, type LaunchInvitation } from "./launchArguments.ts";
import type { LinkInbox } from "./linkInbox.ts";
import { readPageFiles } from "../agent/window/pageFiles.ts";
import { createPageHandler } from "./pageHandler.ts";
import { PAGE_ADDRESS, PAGE_SCHEME, PAGE_URL } from "./pageScheme.ts";
import type { Reporter } from "./reporter.ts";
import { registerScheme } from "./schemeRegistration.ts";
import { conductWindow } from "./windowConduct.ts";
import { answerChannels } from "./windowChannels.ts";
import { createWindowOptions } from "./windowOptions.ts";
import { lockDownSession, WINDOW_PARTITION } from "./windowSession.ts";

export interface AgentWindow {
  /** Settles when the page is there; rejects where it is not. */
  readonly loaded: Promise<void>;
  /**
   * Takes what a later launch brought, perhaps nothing, and shows the window to whoever made it:
   * again, where it was closed and only an answer under way keeps the program.
   */
  receive(invitation: LaunchInvitation): void;
}

/** The agent cannot be built: an expected failure with words for the person. */
export class AgentStartError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code, { cause: failure.cause });
    this.failure = failure;
  }
}

async function startAgent(options: DesktopOptions): Promise<StartedAgent> {
  const started = await options.createAgent();
  if (!started.ok) throw new AgentStartError(started.failure);
  return started.value;
}

/**
 * Quits once nothing is under way that the end of the program would cut off; the answer calls that
 * off.
 */
function quitWhenIdle(agent: WindowAgent, app: Pick<AppSlice, "quit">): () => void {
  if (agent.view().screen.kind !== "working") {
    app.quit();
    return () => {};
  }
  const stop = agent.subscribe((view) => {
    if (view.screen.kind === "working") return;
    stop();
    app.quit();
  });
  return stop;
}

async function closeOnRequest(agent: WindowAgent, window: () => WindowSlice): Promise<void> {
  await agent.closeRequested;
  if (!window().isDestroyed()) window().destroy();
}

/** Every snapshot goes to the page, until its window is gone. */
function keepCurrent(window: WindowSlice, agent: WindowAgent): void {
  const stop = agent.subscribe((view) => {
    window.webContents.send(CHANNELS.view, view);
  });
  window.on("closed", stop);
}

function bringForward(window: WindowSlice): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

type WindowSurroundings = DesktopOptions & { readonly reporter: Reporter };

/**
 * Opens the one window on the agent; Electron must be ready. The page loads while the agent
 * starts, and its first question waits for the answer.
 * @throws AgentStartError, or another error where the page cannot be read
 */
export async function openAgentWindow(
  options: WindowSurroundings & { readonly inbox: LinkInbox },
): Promise<AgentWindow> {
  const { electron, inbox } = options;
  const { app } = electron;
  const starting = startAgent(options);
  // Awaited below; until then a failure must not count as unhandled.
  starting.catch(() => {});

  setApplicationMenu(electron.Menu, options.platform);
  const session = electron.session.fromPartition(WINDOW_PARTITION, { cache: false });
  const [files] = await Promise.all([
    readPageFiles(options.pageDirectory, PAGE_URL),
    lockDownSession(session),
  ]);
  session.protocol.handle(PAGE_SCHEME, createPageHandler(files));

  const dispatching = starting.then(({ window: agent }) => createDispatcher(agent, PAGE_ADDRESS));
  dispatching.catch(() => {});
  let shown = showWindow(options);
  answerChannels(electron.ipcMain, () => shown.contentsId, dispatching);

  const { window: agent, resume, conduct = USUAL_CONDUCT } = await starting;
  let isQuitting = false;
  app.on("before-quit", () => {
    isQuitting = true;
  });
  const stand = (window: WindowSlice): void =>
    conductWindow(window, conduct, {
      menu: electron.Menu,
      platform: options.platform,
      isQuitting: () => isQuitting,
    });
  stand(shown.window);
  keepCurrent(shown.window, agent);
  let callOffQuit = (): void => {};
  app.on("window-all-closed", () => {
    // The next start is a new program, not this one that has no window any more.
    app.releaseSingleInstanceLock();
    callOffQuit = quitWhenIdle(agent, app);
  });
  void closeOnRequest(agent, () => shown.window);
  if (!inbox.connect(agent)) resume();
  return {
    loaded: shown.loading.then(() => tellOfLinks(options)),
    receive: (invitation) => {
      if (shown.window.isDestroyed()) {
        // Another start may have the lock by now, and with it the window: then it goes there.
        if (!app.requestSingleInstanceLock(toLaunchMessage(invitation))) return;
        callOffQuit();
        shown = showWindow(options);
        stand(shown.window);
        keepCurrent(shown.window, agent);
      }
      inbox.receive(invitation);
      bringForward(shown.window);
    },
  };
}

/** Makes this program the one that opens links, or says that the system did not let it. */
async function tellOfLinks(options: WindowSurroundings): Promise<void> {
  const { productName: product, scheme } = options.brand;
  if (registerScheme({ ...options, app: options.electron.app, scheme }) !== "refused") return;
  await options.reporter.tell((words) => words.say("desktop.no-links", { product, scheme }));
}

interface ShownWindow {
  readonly window: WindowSlice;
  /** Kept, since a window that is gone cannot be asked. */
  readonly contentsId: number;
  readonly loading: Promise<void>;
}

/** One window on our page; it shows itself once there is something to see. */
function showWindow(options: WindowSurroundings): ShownWindow {
  const { electron, brand } = options;
  const window = new electron.BrowserWindow(
    createWindowOptions({
      productName: brand.productName,
      preloadPath: options.preloadPath,
      isPackaged: electron.app.isPackaged,
    }),
  );
  window.once("ready-to-show", () => {
    window.show();
  });
  window.webContents.on("render-process-gone", (_event, details) => {
    const { reason } = details;
    void options.reporter.tell((words) => words.say("desktop.page-ended", { reason }));
    window.destroy();
  });
  const loading = window.loadURL(PAGE_URL).catch((error: unknown) => {
    // Somebody who closes the window at once interrupts the loading; that is no failure.
    if (!window.isDestroyed()) throw error;
  });
  loading.catch(() => {});
  return { window, contentsId: window.webContents.id, loading };
}
