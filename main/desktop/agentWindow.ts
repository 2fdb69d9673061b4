import { CHANNELS } from "../../preload/contract.ts";
import { createDispatcher } from "../agent/dispatcher.ts";
import type { WindowAgent } from "../agent/windowAgent.ts";
import type { Failure } from "../core/result.ts";
import { setApplicationMenu } from "./applicationMenu.ts";
import type { DesktopOptions, StartedAgent } from "./desktopOptions.ts";
import type { AppSlice, WindowSlice } from "./electronSlice.ts";
import type { LinkInbox } from "./linkInbox.ts";
import { readPageFiles } from "../agent/pageFiles.ts";
import { createPageHandler } from "./pageHandler.ts";
import { PAGE_ADDRESS, PAGE_SCHEME, PAGE_URL } from "./pageScheme.ts";
import { registerScheme } from "./schemeRegistration.ts";
import { answerChannels } from "./windowChannels.ts";
import { createWindowOptions } from "./windowOptions.ts";
import { lockDownSession, WINDOW_PARTITION } from "./windowSession.ts";

export interface AgentWindow {
  /** Shows the window to somebody who opened a link or started the program again. */
  bringForward(): void;
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

/** Quits once nothing is under way that the end of the program would cut off. */
function quitWhenIdle(agent: WindowAgent, app: Pick<AppSlice, "quit">): void {
  if (agent.view().screen.kind !== "working") {
    app.quit();
    return;
  }
  const stop = agent.subscribe((view) => {
    if (view.screen.kind === "working") return;
    stop();
    app.quit();
  });
}

async function closeOnRequest(agent: WindowAgent, window: WindowSlice): Promise<void> {
  await agent.closeRequested;
  if (!window.isDestroyed()) window.destroy();
}

function bringForward(window: WindowSlice): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/**
 * Opens the one window on the agent; Electron must be ready. The page loads while the agent
 * starts, and its first question waits for the answer.
 * @throws AgentStartError, or another error where the page cannot be read or loaded
 */
export async function openAgentWindow(
  options: DesktopOptions & { readonly inbox: LinkInbox },
): Promise<AgentWindow> {
  const { electron, brand, inbox } = options;
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

  const window = new electron.BrowserWindow(
    createWindowOptions({
      productName: brand.productName,
      preloadPath: options.preloadPath,
      isPackaged: app.isPackaged,
    }),
  );
  const contents = window.webContents;
  const dispatching = starting.then(({ window: agent }) => createDispatcher(agent, PAGE_ADDRESS));
  dispatching.catch(() => {});
  answerChannels(electron.ipcMain, contents.id, dispatching);
  window.once("ready-to-show", () => {
    window.show();
  });
  contents.on("render-process-gone", (_event, details) => {
    options.report(`The window's page ended (${details.reason}). Open the invitation again.`);
    window.destroy();
  });
  const loading = window.loadURL(PAGE_URL).catch((error: unknown) => {
    // Somebody who closes the window at once interrupts the loading; that is no failure.
    if (!window.isDestroyed()) throw error;
  });
  loading.catch(() => {});

  const { window: agent, resume } = await starting;
  const stop = agent.subscribe((view) => {
    contents.send(CHANNELS.view, view);
  });
  window.on("closed", stop);
  app.on("window-all-closed", () => {
    // The next start is a new program, not this one that has no window any more.
    app.releaseSingleInstanceLock();
    quitWhenIdle(agent, app);
  });
  void closeOnRequest(agent, window);
  if (!inbox.connect(agent)) resume();
  await loading;

  const { scheme } = brand;
  if (registerScheme({ ...options, app, scheme }) === "refused") {
    options.report(
      `The system did not let ${brand.productName} open ${scheme}: links. Copy an invitation and paste it into the window instead.`,
    );
  }
  return {
    bringForward: () => {
      bringForward(window);
    },
  };
}
