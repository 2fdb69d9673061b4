import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { describe, expect, it } from "vitest";
import { startInbox } from "../../../service/mail/inbox.ts";
import { readInbox } from "../../../service/mail/readInbox.ts";
import { temporaryDirectory } from "./mailSamples.ts";

async function send(smtpUrl: string, subject: string, more: object = {}): Promise<void> {
  const transport = createTransport(smtpUrl);
  await transport.sendMail({
    from: "a@example.com",
    to: "b@example.com",
    subject,
    text: "hello",
    ...more,
  });
  transport.close();
}

describe("the inbox", () => {
  it("holds what arrived, in order, for its owner's eyes", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "in", "box");
    const inbox = await startInbox({ directory: path });
    const subjects = Array.from({ length: 12 }, (_, index) => `number ${index}`);
    for (const subject of subjects) await send(inbox.smtpUrl, subject);
    await inbox.close();

    expect((await readInbox(path)).map(({ subject }) => subject)).toEqual(subjects);
    if (process.platform !== "win32") expect((await stat(path)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(path)) {
      expect(name).toMatch(/\.eml$/);
      if (process.platform === "win32") continue;
      expect((await stat(join(path, name))).mode & 0o777).toBe(0o600);
    }
  });

  it("takes many at once and loses none", async () => {
    await using directory = await temporaryDirectory();
    const inbox = await startInbox({ directory: directory.path });
    const subjects = Array.from({ length: 30 }, (_, index) => `number ${index}`);
    await Promise.all(subjects.map((subject) => send(inbox.smtpUrl, subject)));
    await inbox.close();
    const received = (await readInbox(directory.path)).map(({ subject }) => subject);
    expect(received.sort()).toEqual(subjects.sort());
  });

  it("shows whom the envelope named, also where no header does", async () => {
    await using directory = await temporaryDirectory();
    const inbox = await startInbox({ directory: directory.path });
    await send(inbox.smtpUrl, "two", { bcc: "c@example.com" });
    await inbox.close();
    const [mail] = await readInbox(directory.path);
    expect(mail?.to.map(({ address }) => address)).toEqual(["b@example.com"]);
    expect(mail?.deliveredTo).toEqual(["b@example.com", "c@example.com"]);
  });

  it("refuses what is too large and goes on", async () => {
    await using directory = await temporaryDirectory();
    const inbox = await startInbox({ directory: directory.path });
    await expect(send(inbox.smtpUrl, "huge", { text: "x".repeat(1_200_000) })).rejects.toThrow();
    await send(inbox.smtpUrl, "small");
    await inbox.close();
    expect((await readInbox(directory.path)).map(({ subject }) => subject)).toEqual(["small"]);
  });

  it("keeps nothing of an e-mail whose sender hung up in the middle", async () => {
    await using directory = await temporaryDirectory();
    const inbox = await startInbox({ directory: directory.path });
    await hangUp(new URL(inbox.smtpUrl));
    await send(inbox.smtpUrl, "whole");
    await inbox.close();
    expect(await readdir(directory.path)).toHaveLength(1);
    expect((await readInbox(directory.path)).map(({ subject }) => subject)).toEqual(["whole"]);
  });

  it("does not take an e-mail that it cannot store", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "box");
    const inbox = await startInbox({ directory: path });
    await rm(path, { recursive: true });
    await expect(send(inbox.smtpUrl, "lost")).rejects.toThrow();
    await mkdir(path);
    await send(inbox.smtpUrl, "kept");
    await inbox.close();
    expect((await readInbox(path)).map(({ subject }) => subject)).toEqual(["kept"]);
  });

  it("says when its port is taken", async () => {
    await using directory = await temporaryDirectory();
    const inbox = await startInbox({ directory: directory.path });
    const port = Number(new URL(inbox.smtpUrl).port);
    await expect(startInbox({ directory: directory.path, port })).rejects.toThrow("EADDRINUSE");
    await inbox.close();
  });

  it("is empty where it does not exist, and reads e-mails only", async () => {
    await using directory = await temporaryDirectory();
    expect(await readInbox(join(directory.path, "none"))).toEqual([]);
    await writeFile(join(directory.path, "note.txt"), "Subject: no\r\n\r\n");
    await writeFile(join(directory.path, "half.eml.part"), "Subject: no\r\n\r\n");
    expect(await readInbox(directory.path)).toEqual([]);
  });
});

/** Speaks SMTP up to the middle of the message, then vanishes. */
async function hangUp({ hostname, port }: URL): Promise<void> {
  const socket = connect(Number(port), hostname);
  const lines = ["EHLO x", "MAIL FROM:<a@example.com>", "RCPT TO:<b@example.com>", "DATA"];
  await new Promise<void>((settle) => {
    socket.on("data", (data) => {
      if (/^\d{3}-/.test(data.toString()) && !/^\d{3} /m.test(data.toString())) return;
      const line = lines.shift();
      if (line !== undefined) {
        socket.write(`${line}\r\n`);
        return;
      }
      socket.write("Subject: half\r\n\r\nhalf of", () => socket.destroy());
      socket.once("close", () => settle());
    });
  });
}
