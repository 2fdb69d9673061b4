import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findInvitation } from "../../main/core/invitationText.ts";
import { createAccessCode } from "../../protocol/accessCode.ts";
import { createToken, printSecret } from "../../protocol/invitationSecret.ts";
import { OPAQUE_WRAPPINGS, WRAPPINGS } from "./corpus/wrapping.ts";
import { startInbox, type Inbox } from "../../service/mail/inbox.ts";
import { readInbox, type ReceivedMail } from "../../service/mail/readInbox.ts";
import { loadLetters } from "../../service/letters/letters.ts";
import { createSmtpMailer } from "../../service/mail/smtpMailer.ts";

const options = { scheme: "latchkey", insecureLoopback: false } as const;
const TOKEN = createToken(Uint8Array.from({ length: 16 }, (_, index) => index * 37 + 5)).value;
const CODE = createAccessCode(Uint8Array.from({ length: 9 }, (_, index) => index * 61 + 11));
const LANDING = `https://licences.acme.example/i#${TOKEN}`;

const byLink = {
  ok: true,
  value: { secret: { kind: "token", value: TOKEN }, service: "https://licences.acme.example" },
};
const byCode = { ok: true, value: { secret: CODE, service: undefined } };

let directory: string;
let inbox: Inbox;
const mails = new Map<string, ReceivedMail>();

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "mailed-"));
  inbox = await startInbox({ directory });
  const mailer = createSmtpMailer({
    smtpUrl: inbox.smtpUrl,
    from: "invitations@acme.example",
    letters: await loadLetters({}),
  });
  for (const language of ["en", "de"]) {
    const outcome = await mailer.deliver({
      to: "maria@example.com",
      language,
      organization: "Acme Drückerei",
      group: "Presses",
      inviterName: "Jörg Meier",
      recipientName: "María López",
      message: "Please use it on line 4 before 2027, see https://acme.example/map.",
      expiresAt: new Date(Date.now() + 72 * 3_600_000).toISOString(),
      landingLink: LANDING,
      accessCode: printSecret(CODE),
    });
    expect(outcome).toEqual({ state: "sent" });
    mails.set(language, (await readInbox(directory)).at(-1) as ReceivedMail);
  }
});
afterAll(async () => {
  await inbox.close();
  rmSync(directory, { recursive: true, force: true });
});

/** What people do to an e-mail between receiving it and pasting it. */
const HANDLINGS: readonly (readonly [string, (mail: ReceivedMail) => string])[] = [
  ["the text part", (mail) => mail.text],
  ["the HTML part's source", (mail) => mail.html],
  ["the HTML part as it is shown", (mail) => mail.html.replace(/<[^>]*>/g, "\n")],
  ["the source of the whole e-mail", (mail) => readFileSync(mail.file, "utf8")],
  ["a quoted answer", (mail) => mail.text.replace(/^/gm, "> ")],
  ["a forwarded e-mail, indented", (mail) => mail.text.replace(/^/gm, "\t| ")],
  ["one line", (mail) => mail.text.replace(/\s+/g, " ")],
  ["lines of Windows", (mail) => mail.text.replace(/\r?\n/g, "\r\n")],
  ["half of it", (mail) => mail.text.slice(mail.text.indexOf("https://licences"))],
];

describe.each(["en", "de"])("an invitation e-mail in %s, pasted as a whole", (language) => {
  const mail = (): ReceivedMail => mails.get(language) as ReceivedMail;

  test.each(HANDLINGS)("%s", (_, handle) => {
    expect(findInvitation(handle(mail()), options)).toEqual(byLink);
  });

  test.each(WRAPPINGS.map(({ name, wrap }) => [name, wrap] as const))(
    "its link wrapped by %s, as text, as HTML, in short lines",
    (_, wrap) => {
      const wrapped = wrap(LANDING);
      const text = mail().text.replaceAll(LANDING, wrapped);
      const html = mail().html.replaceAll(LANDING, wrapped.replaceAll("&", "&amp;"));
      expect(mail().html).toContain(`href="${LANDING}"`);
      expect(findInvitation(text, options)).toEqual(byLink);
      expect(findInvitation(html, options)).toEqual(byLink);
      const quoted = text.replace(/\S{74}/g, "$&\r\n").replace(/\r?\n/g, "\r\n> ");
      expect(findInvitation(quoted, options)).toEqual(byLink);
    },
  );

  test("its link wrapped by Outlook, which keeps what it was", () => {
    const [opaque = ""] = OPAQUE_WRAPPINGS.map(([, wrapped]) => wrapped);
    const html = mail().html.replaceAll(
      `href="${LANDING}"`,
      `href="${opaque}" originalsrc="${LANDING}" shash="bQ6LZdwdzzCwNV2EqXiQfA=="`,
    );
    const without = mail().text.replaceAll(LANDING, opaque);
    expect(findInvitation(html.replaceAll(`>${LANDING}<`, `>${opaque}<`), options)).toEqual(byLink);
    expect(findInvitation(without, options)).toEqual(byCode);
    expect(findInvitation(without.replaceAll(printSecret(CODE), ""), options)).toEqual({
      ok: false,
      failure: { code: "link.wrapped", detail: "Mimecast" },
    });
  });

  test("without its link: the code", () => {
    const text = mail().text.replaceAll(LANDING, "");
    expect(findInvitation(text, options)).toEqual(byCode);
    expect(findInvitation(text.slice(text.indexOf("Latchkey")), options)).toEqual(byCode);
  });

  test("with its link damaged: the code, for the service the link names", () => {
    const text = mail().text.replaceAll(TOKEN, TOKEN.slice(0, 20));
    expect(findInvitation(text, options)).toEqual({
      ok: true,
      value: { secret: CODE, service: "https://licences.acme.example" },
    });
  });

  test("without link and code: nothing", () => {
    const text = mail().text.replaceAll(LANDING, "").replaceAll(printSecret(CODE), "");
    expect(findInvitation(text, options)).toEqual({ ok: false, failure: { code: "link.none" } });
  });

  test("together with another invitation's: ambiguous", () => {
    const other = createToken(new Uint8Array(16)).value;
    const text = mail().text + mail().text.replaceAll(TOKEN, other);
    expect(findInvitation(text, options)).toEqual({
      ok: false,
      failure: { code: "link.ambiguous" },
    });
  });
});
