import { expect, test } from "vitest";
import { createHome, type Home } from "../integration/registrationHome.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";

const LIST = ".config/mimeapps.list";
const BEFORE = "[Default Applications]\ntext/html=firefox.desktop";

/** All that a registration cannot speak of: what leads to its receipt, empty. */
const WAY_TO_RECEIPT = [".local/", ".local/share/", ".local/share/latchkey/"];

/** Of so many steps one is tried; which, differs from run to run. */
const STRIDE = scaled(4, 1);

/** What a registration has at the least. */
const FEWEST = { register: 10, unregister: 5 } as const;

function without(snapshot: Record<string, string>, paths: readonly string[]): string[][] {
  return Object.entries(snapshot).filter(([path]) => !paths.includes(path));
}

async function tryEveryStep(
  prepare: (home: Home) => Promise<unknown>,
  command: "register" | "unregister",
  next: "register" | "unregister",
): Promise<void> {
  const name = `${command} killed, then ${next}`;
  let kills = 0;
  let step = createFaultRandom(name).below(STRIDE);
  for (; ; step += STRIDE) {
    const home = createHome();
    home.write(LIST, BEFORE);
    const before = without(home.snapshot(), WAY_TO_RECEIPT);
    await prepare(home);
    const { code } = await home.killed(step, command);
    if (code !== null) {
      home.remove();
      break;
    }
    kills += 1;
    if (next === "register") {
      const repaired = await home.latchkey("register", "--json");
      expect([step, repaired.code, repaired.stdout]).toEqual([step, 0, repaired.stdout]);
    }
    const undone = await home.latchkey("unregister", "--json");
    expect([step, undone.code, undone.json().left]).toEqual([step, 0, []]);
    expect([step, without(home.snapshot(), WAY_TO_RECEIPT)]).toEqual([step, before]);
    home.remove();
  }
  announce(name, { kills });
  expect(step).toBeGreaterThan(FEWEST[command]);
  expect(kills).toBeGreaterThan(0);
}

test.each(["register", "unregister"] as const)(
  "register, killed before its steps: the next %s repairs it",
  (next) => tryEveryStep(() => Promise.resolve(), "register", next),
);

test("unregister, killed before its steps: the next one finishes it", () =>
  tryEveryStep((home) => home.latchkey("register"), "unregister", "unregister"));
