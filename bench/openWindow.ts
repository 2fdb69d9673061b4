import { once } from "node:events";
import type { Page } from "playwright-core";
import type { AgentMachine } from "../test/support/agentMachine.ts";
import { openSystemBrowserWindow } from "../test/support/windowHosts.ts";
import { compare, type Series } from "./measure.ts";
import { startWindowStage } from "./windowStage.ts";

/** When the page of an open window showed what, in ms since the epoch, as its own clock says. */
interface Seen {
  /** The first screen after the one it stood on: the link has arrived there. */
  readonly arrived: number;
  /** The screen waited for, drawn. */
  readonly shown: number;
}

/** Runs in the page; as text, since nothing here knows what a page knows. */
const WATCH = `(selector) => {
  const now = () => performance.timeOrigin + performance.now();
  const screen = () => document.querySelector("[data-screen]");
  const first = screen();
  let arrived = 0;
  return {
    done: new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (arrived === 0 && screen() !== first) arrived = now();
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        // The frame in which it is drawn begins with this.
        requestAnimationFrame(() => resolve({ arrived, shown: now() }));
      });
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    }),
  };
}`;

/** Watches the page from inside, so that no observer's way is part of the time. */
async function watch(page: Page, wanted: string): Promise<() => Promise<Seen>> {
  const watching = await page.evaluateHandle<{ readonly done: Promise<Seen> }>(
    `(${WATCH})(${JSON.stringify(wanted)})`,
  );
  return () => page.evaluate(({ done }) => done, watching);
}

/** A second launch beside an open window, from its start to what it leads to there. */
async function launchAgain(machine: AgentMachine, link: string, wanted: string): Promise<Seen> {
  const window = await openSystemBrowserWindow(machine);
  await window.page.locator('[data-screen="welcome"]').waitFor();
  const seen = await watch(window.page, wanted);
  const start = performance.timeOrigin + performance.now();
  const child = machine.start(["open", link]);
  child.stdin?.end();
  const ended = once(child, "close");
  const { arrived, shown } = await seen();
  await ended;
  await window.close();
  return { arrived: arrived - start, shown: shown - start };
}

/**
 * With the window open already: a second launch hands its link over and ends. Beside it a link that
 * needs no service, which is what starting a program and handing over cost alone.
 */
export async function measureOpenWindow(rounds: number): Promise<readonly Series[]> {
  const stage = await startWindowStage();
  const { machine, landingLink } = stage;
  const inWindow: number[] = [];
  const launch = async (link: string, wanted: string) => {
    const { arrived, shown } = await launchAgain(machine, link, wanted);
    return { shown, inside: shown - arrived };
  };
  try {
    const series = await compare(
      [
        {
          name: "a second launch: the card",
          run: async () => {
            const { shown, inside } = await launch(landingLink, '[data-screen="card"] .actions');
            inWindow.push(inside);
            return shown;
          },
        },
        {
          name: "a second launch: a damaged link",
          run: async () => (await launch(landingLink.slice(0, -4), "[data-code]")).shown,
        },
        {
          name: "the program alone: latchkey --version",
          run: async () => {
            const start = performance.now();
            await machine.latchkey(["--version"]);
            return performance.now() - start;
          },
        },
      ],
      rounds,
    );
    // The first round is not counted.
    return [...series, { name: "of it, from arrival to the card", timesMs: inWindow.slice(1) }];
  } finally {
    await stage.stop();
  }
}
