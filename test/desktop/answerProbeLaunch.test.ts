import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { answerProbeLaunch, type ProbeLaunch } from "../../main/desktop/answerProbeLaunch.ts";
import { listenForProbe, type Listening } from "../registration/probeListener.ts";

const NONCE = "0123456789abcdef0123456789abcdef";
const LINK = `latchkey://probe/${NONCE}`;

let runtime: string;
let listening: Listening | undefined;

beforeEach(() => {
  runtime = mkdtempSync(join(tmpdir(), "lk-"));
});

afterEach(() => {
  listening?.close();
  listening = undefined;
  rmSync(runtime, { recursive: true });
});

function launch(
  argv: readonly string[],
  isPackaged = true,
): { ends: Promise<void> | null; exits: number[] } {
  const exits: number[] = [];
  const options: ProbeLaunch = {
    app: { isPackaged, exit: (code = 0) => void exits.push(code) },
    version: () => "1.2.3",
    productName: "Latchkey",
    scheme: "latchkey",
    platform: "linux",
    environment: { XDG_RUNTIME_DIR: runtime },
    uid: process.getuid?.(),
    argv,
    execPath: "/opt/Latchkey/latchkey-desktop",
    pid: 4711,
  };
  return { ends: answerProbeLaunch(options), exits };
}

describe("a start with a probe link", () => {
  test("is answered, and ends the program with 0", async () => {
    listening = await listenForProbe(runtime, NONCE);
    const { ends, exits } = launch(["/opt/Latchkey/latchkey-desktop", "--", LINK]);
    await ends;
    expect(exits).toEqual([0]);
    expect(JSON.parse(await listening.received)).toEqual({
      product: "Latchkey",
      version: "1.2.3",
      program: ["/opt/Latchkey/latchkey-desktop"],
      pid: 4711,
    });
  });

  test("ends it too where nobody asked", async () => {
    const { ends, exits } = launch(["/usr/bin/electron", "/app", LINK], false);
    await ends;
    expect(exits).toEqual([0]);
  });

  test.each([
    ["nothing", []],
    ["an invitation", ["--", "latchkey://invite/abc"]],
    ["a probe and something else", ["--", LINK, "latchkey://invite/abc"]],
    ["a switch before it", ["--inspect", LINK]],
    ["a nonce that is none", ["--", `${LINK}0`]],
    ["a way out of the directory", ["--", "latchkey://probe/../../../etc/passwd"]],
  ])("is no start with %s", (_, own) => {
    const { ends, exits } = launch(["/opt/Latchkey/latchkey-desktop", ...own]);
    expect(ends).toBeNull();
    expect(exits).toEqual([]);
  });
});
