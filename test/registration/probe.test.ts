import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { answerProbe } from "../../main/registration/answerProbe.ts";
import { probeRegistration } from "../../main/registration/probeRegistration.ts";
import { listenForProbe } from "./probeListener.ts";

const NONCE = "0123456789abcdef0123456789abcdef";
const LINK = `latchkey://probe/${NONCE}`;
const ANSWER = { product: "Latchkey", version: "1.2.3", program: ["/usr/bin/latchkey"], pid: 7 };
const ANSWERING = fileURLToPath(new URL("answeringProcess.ts", import.meta.url));

const NONSENSE = fileURLToPath(new URL("nonsenseProcess.ts", import.meta.url));

let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "lk-"));
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

function side() {
  return {
    scheme: "latchkey",
    platform: "linux",
    environment: { XDG_RUNTIME_DIR: base },
    uid: process.getuid?.(),
  } as const;
}

describe("whoever is started with a probe", () => {
  test("answers whoever asks", async () => {
    const asker = await listenForProbe(base, NONCE);
    expect(await answerProbe(LINK, side(), ANSWER)).toBe("answered");
    expect(JSON.parse(await asker.received)).toEqual(ANSWER);
    asker.close();
  });

  test("says that nobody asked", async () => {
    expect(await answerProbe(LINK, side(), ANSWER)).toBe("nobody_asked");
  });

  test("takes every other text for what it is", async () => {
    expect(await answerProbe("latchkey://invite/abc", side(), ANSWER)).toBe("not_a_probe");
  });

  test.each(["a file", "a link to a socket elsewhere"])("does not talk to %s", async (kind) => {
    const asker = await listenForProbe(join(base, "elsewhere"), NONCE).catch(() => null);
    mkdirSync(join(base, "latchkey"), { mode: 0o700 });
    const path = join(base, "latchkey", `probe-${NONCE}`);
    if (kind === "a file") writeFileSync(path, "");
    else symlinkSync(asker?.path ?? "", path);
    expect(await answerProbe(LINK, side(), ANSWER)).toBe("nobody_asked");
    asker?.close();
  });

  test("does not talk where others may put a socket", async () => {
    const asker = await listenForProbe(base, NONCE);
    chmodSync(join(base, "latchkey"), 0o777);
    expect(await answerProbe(LINK, side(), ANSWER)).toBe("nobody_asked");
    asker.close();
  });

  test.skipIf(process.getuid?.() !== 0)("does not talk to somebody else's socket", async () => {
    const asker = await listenForProbe(base, NONCE);
    chownSync(asker.path, 65_534, 65_534);
    expect(await answerProbe(LINK, side(), ANSWER)).toBe("nobody_asked");
    asker.close();
  });
});

describe("whoever asks", () => {
  /** A directory of programs, one of which is what the desktop would start to open links. */
  function ask(opener: string | null, deadlineMs = 10_000) {
    const programs = join(base, "bin");
    mkdirSync(programs);
    if (opener !== null) writeFileSync(join(programs, "xdg-open"), opener, { mode: 0o755 });
    return probeRegistration(
      {
        brand: { productName: "Latchkey", scheme: "latchkey" },
        platform: "linux",
        environment: { XDG_RUNTIME_DIR: base, DISPLAY: ":0", PATH: programs },
        uid: process.getuid?.(),
        execPath: process.execPath,
        script: ANSWERING,
      },
      { deadlineMs, openers: ["xdg-open"] },
    );
  }
  const answering = (script: string): string =>
    `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`;

  test("is told by the program that the link started", async () => {
    expect(await ask(answering(ANSWERING))).toMatchObject({
      kind: "answered",
      isThisOne: true,
      answer: { product: "Latchkey", version: "9.9.9", program: [process.execPath, ANSWERING] },
    });
    expect(readdirSync(join(base, "latchkey"))).toEqual([]);
  });

  test("knows another installation for another", async () => {
    const other = join(base, "other.ts");
    writeFileSync(other, `await import(${JSON.stringify(ANSWERING)});`);
    expect(await ask(answering(other))).toMatchObject({ kind: "answered", isThisOne: false });
  });

  test("hears that the desktop refused", async () => {
    expect(await ask("#!/bin/sh\nexit 3\n")).toEqual({ kind: "refused", code: 3 });
  });

  test("waits no longer than it said for a program that stays silent", async () => {
    expect(await ask("#!/bin/sh\nexit 0\n", 300)).toEqual({ kind: "silent" });
    expect(readdirSync(join(base, "latchkey"))).toEqual([]);
  });

  test("says what is missing", async () => {
    expect(await ask(null)).toMatchObject({ kind: "not_tried" });
  });

  test("ignores whoever talks nonsense, and goes on waiting", async () => {
    const nonsense = `'${process.execPath}' '${NONSENSE}' "$@"`;
    const opener = answering(ANSWERING).replace("exec", `${nonsense} && exec`);
    expect(await ask(opener)).toMatchObject({ kind: "answered", isThisOne: true });
  });
});
