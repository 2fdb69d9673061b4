import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SECRET } from "../core/sessionArbitraries.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import { HAS_VIRTUAL_DISPLAY } from "../support/browserDisplay.ts";
import {
  createBrowserWrapper,
  packetsSentBy,
  type BrowserWrapper,
} from "../support/browserWrapper.ts";
import { actUntil, createHand, type Hand } from "../support/hand.ts";
import { canOwnNetwork, withinOwnNetwork } from "../support/ownNetwork.ts";
import { startScreen, type Screen } from "../support/screen.ts";

const KNOWN = "https://licences.example.com";
const UNKNOWN = "https://licences.example.net";
/** Where the window stands without a window manager, and its size. */
const WINDOW = { left: 10, top: 10, width: 640, height: 900 } as const;
/** The last button of the screen, at the lower right. */
const YES = { x: WINDOW.left + WINDOW.width - 170, y: WINDOW.top + WINDOW.height - 40 } as const;
const NO = { x: WINDOW.left + 120, y: YES.y } as const;

describe.skipIf(!HAS_VIRTUAL_DISPLAY || !canOwnNetwork())(
  "an unknown service in the window",
  () => {
    let screen: Screen;
    let wrapper: BrowserWrapper;
    let machine: AgentMachine;
    let hand: Hand;
    beforeAll(async () => {
      [screen, wrapper] = await Promise.all([
        startScreen(),
        createBrowserWrapper({ debuggingPort: false }),
      ]);
      const environment = { DISPLAY: screen.display };
      machine = createAgentMachine({
        services: [KNOWN],
        browser: wrapper.path,
        environment,
        // The program, its window and nobody else.
        hardware: { within: withinOwnNetwork, remove: () => undefined },
      });
      hand = createHand({
        async run([program = "", ...args]) {
          const child = spawn(program, args, { env: { ...process.env, ...environment } });
          await once(child, "exit");
          return { code: child.exitCode, output: "" };
        },
      });
      // Without a credential for it nobody would be asked even after the yes.
      const config = readFileSync(machine.configFile, "utf8");
      writeFileSync(machine.configFile, config.replace(KNOWN, UNKNOWN));
      const credential = JSON.stringify({ client_id: "application", client_secret: "its secret" });
      const args = ["credentials", "set", "--service", UNKNOWN];
      expect(await machine.latchkey(args, credential)).toMatchObject({ code: 0 });
      writeFileSync(machine.configFile, config);
    });
    afterAll(async () => {
      await screen?.stop();
      await wrapper?.remove();
      machine?.remove();
    });

    /** The red of a screen that warns, at its top. */
    async function warns(): Promise<boolean> {
      const colour = (await screen.read()).at(WINDOW.left + 300, WINDOW.top + 20);
      const [red, green, blue] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
      return red > 60 && red > 2 * Math.max(green, blue);
    }

    test("not a packet leaves program and window before the click on Yes, and some do after it", async () => {
      const link = `latchkey://invite/${SECRET.value}?service=${encodeURIComponent(UNKNOWN)}`;
      const confirmed = join(machine.stateDirectory, "services.json");

      const refused = machine.start(["open", link]);
      await actUntil("the question", async () => undefined, warns);
      await actUntil(
        "a no",
        () => hand.click(NO),
        async () => !(await warns()),
      );
      expect(await packetsSentBy(refused.pid ?? 0)).toBe(0);
      expect(existsSync(confirmed)).toBe(false);
      refused.kill("SIGTERM");
      await once(refused, "exit");

      const program = machine.start(["open", link]);
      const packets = (): Promise<number> => packetsSentBy(program.pid ?? 0);
      await actUntil("the question", async () => undefined, warns);
      expect(await packets()).toBe(0);
      await actUntil(
        "a yes",
        () => hand.click(YES),
        () => existsSync(confirmed),
      );
      expect(readFileSync(confirmed, "utf8")).toContain(`"${UNKNOWN}"`);
      await actUntil(
        "a lookup",
        async () => undefined,
        async () => (await packets()) > 0,
      );
      program.kill("SIGTERM");
      await once(program, "exit");
    });
  },
);
