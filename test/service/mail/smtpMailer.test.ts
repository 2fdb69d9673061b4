import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findInvitation } from "../../../main/core/invitationText.ts";
import type { InvitationMail } from "../../../service/domain/invitationMailer.ts";
import { startInbox, type Inbox } from "../../../service/mail/inbox.ts";
import { readInbox, type ReceivedMail } from "../../../service/mail/readInbox.ts";
import { toHeaderText } from "../../../service/mail/plainText.ts";
import { loadLetters } from "../../../service/letters/letters.ts";
import { createSmtpMailer } from "../../../service/mail/smtpMailer.ts";
import { ACCESS_CODE, NOW, sampleMail, temporaryDirectory, TOKEN } from "./mailSamples.ts";

const letters = await loadLetters({});
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let inbox: Inbox;
beforeAll(async () => {
  directory = await temporaryDirectory();
  inbox = await startInbox({ directory: directory.path });
});
afterAll(async () => {
  await inbox.close();
  await directory[Symbol.asyncDispose]();
});

async function deliver(change: Partial<InvitationMail> = {}): Promise<ReceivedMail> {
  const mailer = createSmtpMailer({
    smtpUrl: inbox.smtpUrl,
    from: "Latchkey <invitations@example.com>",
    now: () => NOW,
    letters,
  });
  const before = (await readInbox(inbox.directory)).length;
  expect(await mailer.deliver(sampleMail(change))).toEqual({ state: "sent" });
  const mails = await readInbox(inbox.directory);
  expect(mails).toHaveLength(before + 1);
  return mails.at(-1) as ReceivedMail;
}

describe("an invitation e-mail", () => {
  it.each(["text", "html"] as const)("says in its %s part all that belongs to it", async (part) => {
    const mail = await deliver();
    // Names are set apart from the sentences around them.
    const content = mail[part].replace(/<\/?bdi>/g, "").replace(/\s+/g, " ");
    for (const expected of [
      "María López",
      "Jörg Meier",
      "Acme Druckerei",
      "Presses",
      "Jörg Meier wrote to you:",
      "for 3 days, until Wednesday, 25 November 2026 at 08:00 UTC",
      `https://licences.acme.example/i#${TOKEN}`,
      ACCESS_CODE,
      "on the device itself",
      "When the link does not open",
    ]) {
      expect(content).toContain(expected);
    }
    expect(content).toMatch(/Please set up the new press before\s(> )?Monday\./);
  });

  it("goes to one person, from the configured sender, and says that a machine wrote it", async () => {
    const mail = await deliver();
    expect(mail.to).toEqual([{ name: "María López", address: "maria@example.com" }]);
    expect(mail.from).toEqual({ name: "Latchkey", address: "invitations@example.com" });
    expect(mail.deliveredTo).toEqual(["maria@example.com"]);
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail.headers.get("content-language")).toBe("en");
  });

  it.each([
    ["en", "Acme Druckerei invites a device of yours", "Organization: Acme Druckerei"],
    ["de", "Acme Druckerei lädt eines Ihrer Geräte ein", "Organisation: Acme Druckerei"],
    ["de-AT", "Acme Druckerei lädt eines Ihrer Geräte ein", "Gültig: für 3 Tage"],
  ])("speaks %s", async (language, subject, line) => {
    const mail = await deliver({ language });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(line);
  });

  it("leaves out what was not given and says that it does not expire", async () => {
    const mail = await deliver({ recipientName: null, message: null, expiresAt: null });
    expect(mail.text).toContain("Hello,\n");
    expect(mail.text).not.toContain("wrote to you");
    expect(mail.text).toContain("this invitation does not expire");
    expect(mail.to).toEqual([{ name: "", address: "maria@example.com" }]);
  });

  it("keeps the link out of the headers", async () => {
    const mail = await deliver();
    for (const value of mail.headers.values()) {
      expect(value).not.toContain(TOKEN);
      expect(value).not.toContain(ACCESS_CODE);
    }
  });

  it("loads nothing from elsewhere", async () => {
    const { html } = await deliver();
    const addresses = [
      ...html.matchAll(/(?:src|href|url|background)\s*[=(]\s*["']?([^"')\s>]+)/gi),
    ];
    expect(addresses.map(([, address]) => address).filter((each) => each !== "#f3f5f8")).toEqual(
      Array(2).fill(`https://licences.acme.example/i&#35;${TOKEN}`.replace("&#35;", "#")),
    );
    expect(html).not.toMatch(/<(img|script|link|iframe|object|form|use|image)\b/i);
  });

  it.each([
    ["text", (mail: ReceivedMail) => mail.text],
    ["html", (mail: ReceivedMail) => mail.html],
  ])("pasted as a whole (%s), gives its one invitation", async (_, part) => {
    const found = findInvitation(part(await deliver()), {
      scheme: "latchkey",
      insecureLoopback: false,
    });
    expect(found).toEqual({
      ok: true,
      value: {
        secret: { kind: "token", value: TOKEN },
        service: "https://licences.acme.example",
      },
    });
  });
});

describe("other people's words", () => {
  it("cannot pose as ours: every line of the message is quoted", async () => {
    const message = "x ".repeat(200) + "\r\nAccess code: 0000-0000-0000-0000\u2028Regards";
    const { text } = await deliver({ message });
    const forged = text.split("\n").filter((line) => line.includes("0000-0000"));
    expect(forged).toHaveLength(1);
    expect(forged[0]).toMatch(/^> /);
  });

  it("are text in the HTML part, whatever they hold", async () => {
    const markup = `<img src=x onerror=alert(1)>"'&amp;<a href="https://evil.example">here</a>`;
    const { html } = await deliver({
      message: markup,
      organization: markup,
      group: markup,
      inviterName: markup,
      recipientName: markup,
    });
    expect(html).not.toContain("<img");
    expect(html).not.toContain('href="https://evil.example"');
  });

  it("cannot add a header or a recipient", async () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "Bcc: spy@evil.example",
        '"',
        "<",
        ">",
        ",",
        "é",
        "\u2028",
        "\0",
        " ",
        "=?utf-8?Q?=0ABcc:?=",
        "\u202e",
        "a",
      ),
      minLength: 1,
      maxLength: 12,
    });
    const plain = await deliver();
    const names = [...plain.headers.keys()].sort();
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (recipientName, organization, inviterName) => {
        const mail = await deliver({
          recipientName,
          organization,
          inviterName,
          group: inviterName,
        });
        expect([...mail.headers.keys()].sort()).toEqual(names);
        expect(mail.deliveredTo).toEqual(["maria@example.com"]);
        expect(mail.to.map(({ address }) => address)).toEqual(["maria@example.com"]);
        expect(mail.subject).toBe(toHeaderText(`${organization} invites a device of yours`));
        expect(mail.to[0]?.name ?? "").not.toMatch(/[\r\n]/);
      }),
      { numRuns: 40 },
    );
  });
});
