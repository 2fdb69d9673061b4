import { expect, test } from "vitest";
import { createHome, type Home } from "./registrationHome.ts";

const LIST = ".config/mimeapps.list";
const BEFORE = "[Default Applications]\ntext/html=firefox.desktop";

/** All that a registration cannot speak of: what leads to its receipt, empty. */
const WAY_TO_RECEIPT = [".local/", ".local/share/", ".local/share/latchkey/"];

function without(snapshot: Record<string, string>, paths: readonly string[]): string[][] {
  return Object.entries(snapshot).filter(([path]) => !paths.includes(path));
}

async function tryEveryStep(
  prepare: (home: Home) => Promise<unknown>,
  command: "register" | "unregister",
  next: "register" | "unregister",
): Promise<number> {
  for (let step = 0; ; step += 1) {
    const home = createHome();
    home.write(LIST, BEFORE);
    const before = without(home.snapshot(), WAY_TO_RECEIPT);
    await prepare(home);
    const { code } = await home.killed(step, command);
    if (code !== null) {
      home.remove();
      return step;
    }
    if (next === "register") {
      const repaired = await home.latchkey("register", "--json");
      expect([step, repaired.code, repaired.stdout]).toEqual([step, 0, repaired.stdout]);
    }
    const undone = await home.latchkey("unregister", "--json");
    expect([step, undone.code, undone.json().left]).toEqual([step, 0, []]);
    expect([step, without(home.snapshot(), WAY_TO_RECEIPT)]).toEqual([step, before]);
    home.remove();
  }
}

test.each(["register", "unregister"] as const)(
  "register, killed before each of its steps: the next %s repairs it",
  async (next) => {
    const steps = await tryEveryStep(() => Promise.resolve(), "register", next);
    expect(steps).toBeGreaterThan(10);
  },
  600_000,
);

test("unregister, killed before each of its steps: the next one finishes it", async () => {
  const registered = (home: Home): Promise<unknown> => home.latchkey("register");
  const steps = await tryEveryStep(registered, "unregister", "unregister");
  expect(steps).toBeGreaterThan(5);
}, 600_000);
