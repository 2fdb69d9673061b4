import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { startDeadline } from "../../main/cli/deadline.ts";
import { readInvitationText, type InvitationSource } from "../../main/cli/invitationInput.ts";
import type { CommandContext } from "../../main/cli/program.ts";
import { ENGLISH } from "../support/englishWords.ts";
import { TEXT_MAX_LENGTH } from "../../main/core/invitationText.ts";

const directory = mkdtempSync(join(tmpdir(), "lk-input-"));
afterAll(() => rmSync(directory, { recursive: true }));

function read(
  source: Partial<InvitationSource>,
  stdin: Readable = Readable.from([]),
  timeoutMs = 10_000,
) {
  const surroundings = { stdin } as unknown as CommandContext["surroundings"];
  const context = {
    surroundings,
    output: { words: ENGLISH },
    deadline: startDeadline(timeoutMs),
  };
  return readInvitationText({ argument: undefined, file: undefined, ...source }, context);
}

function fileWith(content: string | Uint8Array): string {
  const file = join(directory, `${Math.random().toString(36).slice(2)}.txt`);
  writeFileSync(file, content);
  return file;
}

describe("the invitation's text", () => {
  test.each([
    ["an argument", { argument: "text" }, []],
    ["a file", { file: fileWith("text") }, []],
    ["standard input", {}, ["te", "xt"]],
    ["standard input, asked for by a hyphen", { argument: "-" }, ["text"]],
  ] as const)("comes from %s", async (_way, source, chunks) => {
    expect(await read(source, Readable.from([...chunks]))).toEqual({ ok: true, value: "text" });
  });

  test("keeps characters whole that arrive in pieces", async () => {
    const bytes = Buffer.from("Grüße 🗝");
    const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await read({}, Readable.from(pieces))).toEqual({ ok: true, value: "Grüße 🗝" });
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t "],
  ])("is link.none where there is %s", async (_what, text) => {
    for (const way of [read({ file: fileWith(text) }), read({}, Readable.from([text]))]) {
      expect(await way).toMatchObject({ ok: false, failure: { code: "link.none" } });
    }
  });

  test("is refused beyond its longest, without reading to an end that may never come", async () => {
    const endless = new Readable({
      read() {
        this.push("x".repeat(10_000));
      },
    });
    for (const way of [
      read({}, endless),
      read({ file: fileWith("x".repeat(TEXT_MAX_LENGTH + 1)) }),
    ]) {
      expect(await way).toMatchObject({ ok: false, failure: { code: "link.malformed" } });
    }
    expect(await read({ file: fileWith("x".repeat(TEXT_MAX_LENGTH)) })).toMatchObject({ ok: true });
  });

  test("is not waited for beyond the deadline", async () => {
    const silent = new PassThrough();
    silent.write("latchkey://invite/");
    expect(await read({}, silent, 50)).toMatchObject({
      ok: false,
      failure: { code: "link.none", detail: "the input was not closed in time" },
    });
  });

  test.each([
    ["a missing file", join(directory, "none"), /no such file/],
    ["a directory", directory, /no ordinary file/],
    ["a device", "/dev/null", /no ordinary file/],
    ["a name that is a link", "latchkey://invite/CANARY", /no such file/],
  ])("is not read from %s", async (_what, file, detail) => {
    const said = await read({ file });
    expect(said).toMatchObject({
      ok: false,
      failure: { code: "usage.invalid", detail: expect.stringMatching(detail) },
    });
    expect(JSON.stringify(said)).not.toContain("CANARY");
  });

  test("is not guessed where two sources contradict each other", async () => {
    expect(await read({ argument: "a", file: "b" })).toMatchObject({
      ok: false,
      failure: { code: "usage.invalid" },
    });
  });

  test.skipIf(process.platform === "win32")("is read from a named pipe", async () => {
    const pipe = join(directory, "pipe");
    execFileSync("mkfifo", [pipe]);
    // Open for both, so that neither side waits for the other one.
    const writer = await open(pipe, "r+");
    await writer.write("text");
    const reading = read({ file: pipe });
    setTimeout(() => void writer.close(), 50);
    expect(await reading).toEqual({ ok: true, value: "text" });
  });
});
