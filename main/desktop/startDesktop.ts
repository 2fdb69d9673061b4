import type { CommandWords } from "../../messages/loadWords.ts";
import { EXIT, EXIT_CODE, type ExitCode } from "../core/exitCode.ts";
import { toProblemView } from "../core/view.ts";
import { AgentStartError, openAgentWindow } from "./agentWindow.ts";
import { guardContents } from "./contentsGuards.ts";
import type { DesktopOptions } from "./desktopOptions.ts";
import type { ElectronSlice } from "./electronSlice.ts";
import {
  createLinkTests,
  FORBIDDEN_SWITCHES,
  parseLaunch,
  readAddress,
  readLaunchMessage,
  toLaunchMessage,
  type LaunchInvitation,
} from "./launchArguments.ts";
import { createLinkInbox } from "./linkInbox.ts";
import { PAGE_PRIVILEGES } from "./pageScheme.ts";
import { createReporter } from "./reporter.ts";

/** What became of this start: it did not take place, went to the instance already running, or ran. */
export type DesktopOutcome = "refused" | "handed_over" | "opened" | "failed";

/**
 * Runs the desktop shell. To be called synchronously from the entry's top level: everything up to
 * `whenReady` has to have happened before Electron is ready, which a promise in between would miss.
 */
export function startDesktop(options: DesktopOptions): Promise<DesktopOutcome> {
  const { electron, brand, platform } = options;
  const { app } = electron;
  const reporter = createReporter(app, options.report);
  const links = createLinkTests(brand.scheme);
  const { isPackaged } = app;
  const launch = parseLaunch(options.argv, { platform, isPackaged, links });
  const refusedSwitch =
    launch.kind === "refused" ? launch.switchName : findForbiddenSwitch(electron.app);
  if (launch.kind === "refused" || refusedSwitch !== null) {
    const refused = { product: brand.productName, option: refusedSwitch ?? "" };
    return reporter
      .tell((words) => words.say("desktop.refused-option", refused))
      .finally(() => app.exit(EXIT.usage))
      .then(() => "refused");
  }

  // Also for windows that ask for none.
  app.enableSandbox();
  electron.protocol.registerSchemesAsPrivileged([PAGE_PRIVILEGES]);
  const inbox = createLinkInbox();
  let receive = (invitation: LaunchInvitation): void => inbox.receive(invitation);
  // macOS delivers links here, the first one before there is any window.
  app.on("open-url", (event, url) => {
    event.preventDefault();
    receive(readAddress(url, links));
  });
  if (!app.requestSingleInstanceLock(toLaunchMessage(launch.invitation))) {
    app.quit();
    return Promise.resolve("handed_over");
  }
  app.on("second-instance", (_event, _argv, _directory, received) => {
    receive(readLaunchMessage(received, links));
  });
  app.on("web-contents-created", (_event, contents) => {
    guardContents(contents);
  });
  inbox.receive(launch.invitation);

  return app.whenReady().then(async () => {
    try {
      const window = await openAgentWindow({ ...options, inbox, reporter });
      receive = (invitation) => {
        window.receive(invitation);
      };
      await window.loaded;
      return "opened";
    } catch (error) {
      const words = await reporter.words();
      const { title, text, exitCode } = describeFailure(error, brand.productName, words);
      options.report(words.say("desktop.failed", { title, text }));
      electron.dialog.showErrorBox(title, text);
      app.exit(exitCode);
      return "failed";
    }
  });
}

/** Unpackaged, a developer's tools may attach; what is installed is never debugged. */
function findForbiddenSwitch(app: ElectronSlice["app"]): string | null {
  if (!app.isPackaged) return null;
  const found = FORBIDDEN_SWITCHES.find((name) => app.commandLine.hasSwitch(name));
  return found === undefined ? null : `--${found}`;
}

interface StartFailure {
  readonly title: string;
  readonly text: string;
  readonly exitCode: ExitCode;
}

/** Words and exit code for a start that failed, from an expected failure or from anything else. */
function describeFailure(error: unknown, productName: string, words: CommandWords): StartFailure {
  if (error instanceof AgentStartError) {
    const { code, title, text, advice, detail } = toProblemView(error.failure, words);
    const all =
      detail === null
        ? words.say("desktop.failed.advice", { text, advice })
        : words.say("desktop.failed.detail", { text, detail, advice });
    return { title, text: all, exitCode: EXIT_CODE[code] };
  }
  const detail = error instanceof Error ? error.message : words.say("desktop.unexpected.unknown");
  return {
    title: words.say("desktop.unexpected.title", { product: productName }),
    text: words.say("desktop.unexpected.text", { detail }),
    exitCode: EXIT.internal,
  };
}
