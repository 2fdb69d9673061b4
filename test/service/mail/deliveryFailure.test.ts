import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { createSmtpMailer, type SmtpMailerOptions } from "../../../service/mail/smtpMailer.ts";
import { loadLetters } from "../../../service/letters/letters.ts";
import { ACCESS_CODE, sampleMail, TOKEN } from "./mailSamples.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  return (server.address() as AddressInfo).port;
}

async function smtpServer(options: SMTPServerOptions): Promise<string> {
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    closeTimeout: 100,
    ...options,
  });
  server.on("error", () => undefined);
  closers.push(() => new Promise((settle) => server.close(settle)));
  return `smtp://127.0.0.1:${await listen(server.server)}`;
}

/** A server that says what it is told to, or nothing at all. */
async function rawServer(talk: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    talk(socket);
  });
  closers.push(
    () =>
      new Promise((settle) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => settle());
      }),
  );
  return `smtp://127.0.0.1:${await listen(server)}`;
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

const LETTERS = await loadLetters({});
const FROM = "invitations@example.com";

async function deliver(options: Partial<SmtpMailerOptions>, change = {}) {
  const mailer = createSmtpMailer({
    smtpUrl: undefined,
    from: FROM,
    letters: LETTERS,
    deadlineMs: 5_000,
    ...options,
  });
  return mailer.deliver(sampleMail(change));
}

describe("what is missing in the configuration has its own reason", () => {
  it.each([
    ["server_not_configured", { smtpUrl: undefined }, {}],
    ["server_invalid", { smtpUrl: "mail.example.com" }, {}],
    ["server_invalid", { smtpUrl: "http://mail.example.com" }, {}],
    ["server_invalid", { smtpUrl: "smtp://host?tls.rejectUnauthorized=false" }, {}],
    ["server_invalid", { smtpUrl: "smtp://host?logger=true" }, {}],
    ["sender_not_configured", { smtpUrl: "smtp://127.0.0.1:1", from: undefined }, {}],
    ["sender_invalid", { smtpUrl: "smtp://127.0.0.1:1", from: "Acme" }, {}],
    ["sender_invalid", { smtpUrl: "smtp://127.0.0.1:1", from: "a@b.example, c@d.example" }, {}],
    ["template_missing", { smtpUrl: "smtp://127.0.0.1:1" }, { language: "sv" }],
    ["template_missing", { smtpUrl: "smtp://127.0.0.1:1", letters: [] }, {}],
    ["recipient_invalid", { smtpUrl: "smtp://127.0.0.1:1" }, { to: "a@b.example, c@d.example" }],
    [
      "recipient_invalid",
      { smtpUrl: "smtp://127.0.0.1:1" },
      { to: "a@b.example>\r\nRCPT TO:<c@d" },
    ],
    ["recipient_invalid", { smtpUrl: "smtp://127.0.0.1:1" }, { to: "maria" }],
  ])("%s: %o %o", async (code, options, change) => {
    expect(await deliver(options, change)).toEqual({
      state: "failed",
      code,
      reason: expect.stringMatching(/^[a-z]/),
    });
  });
});

describe("a mail server that does not take the e-mail", () => {
  it("cannot be reached", async () => {
    const smtpUrl = await rawServer(() => undefined);
    await closers.pop()?.();
    expect(await deliver({ smtpUrl })).toMatchObject({ state: "failed", code: "unreachable" });
  });

  it("hangs up", async () => {
    const smtpUrl = await rawServer((socket) => socket.end());
    expect(await deliver({ smtpUrl })).toMatchObject({ state: "failed", code: "unreachable" });
  });

  it.each([
    ["says nothing", () => undefined],
    [
      "says a little now and then",
      (socket: Socket) => {
        const timer = setInterval(() => socket.write("220-wait\r\n"), 20);
        socket.on("close", () => clearInterval(timer));
      },
    ],
  ])("%s: given up at the deadline", async (_, talk) => {
    const smtpUrl = await rawServer(talk);
    expect(await deliver({ smtpUrl, deadlineMs: 300 })).toMatchObject({
      state: "failed",
      code: "timeout",
    });
  });

  it("is none", async () => {
    const smtpUrl = await rawServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    expect(await deliver({ smtpUrl })).toMatchObject({ state: "failed" });
  });

  it.each([
    [
      "sender_refused",
      /\(550 5\.7\.1\)/,
      { onMailFrom: (_a, _s, callback) => callback(refusal(550, "5.7.1 not you")) },
    ],
    [
      "recipient_refused",
      /\(550 5\.1\.1\)/,
      { onRcptTo: ({ address }, _s, callback) => callback(refusal(550, `5.1.1 <${address}>?`)) },
    ],
    [
      "message_refused",
      /\(554\)/,
      {
        onData: (stream, _s, callback) => {
          stream.resume();
          // Content filters like to quote what they found.
          stream.on("end", () => callback(refusal(554, `blocked link i#${TOKEN} ${ACCESS_CODE}`)));
        },
      },
    ],
    ["message_refused", /./, { size: 200, rejectOversized: true }],
  ] satisfies [string, RegExp, SMTPServerOptions][])("%s", async (code, status, options) => {
    const outcome = await deliver({ smtpUrl: await smtpServer(options) });
    expect(outcome).toEqual({ state: "failed", code, reason: expect.stringMatching(status) });
    const said = JSON.stringify(outcome);
    for (const secret of [TOKEN, ACCESS_CODE, "maria@"]) expect(said).not.toContain(secret);
  });

  it("does not know us, and the password stays unsaid", async () => {
    const smtpUrl = await smtpServer({
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, callback) => callback(new Error("unknown user")),
    });
    const withPassword = smtpUrl.replace("//", "//mailer:s3cret%2Fword@");
    const outcome = await deliver({ smtpUrl: withPassword });
    expect(outcome).toMatchObject({ state: "failed", code: "login_refused" });
    expect(JSON.stringify(outcome)).not.toMatch(/s3cret|mailer/);
  });

  it("offers no TLS where the name is not this machine's own", async () => {
    const received: string[] = [];
    const smtpUrl = await smtpServer({
      onMailFrom: ({ address }, _session, callback) => {
        received.push(address);
        callback();
      },
    });
    // The short form still leads here, but is no address that plain text is allowed to.
    const elsewhere = smtpUrl.replace("127.0.0.1", "127.1");
    expect(await deliver({ smtpUrl: elsewhere })).toMatchObject({
      state: "failed",
      code: "tls_failed",
    });
    expect(received).toEqual([]);
    expect(await deliver({ smtpUrl: `${elsewhere}?starttls=optional` })).toEqual({ state: "sent" });
  });

  it("has a certificate that nobody vouches for: no falling back to plain text", async () => {
    const received: string[] = [];
    const smtpUrl = await smtpServer({
      disabledCommands: ["AUTH"],
      // It would warn of its own certificate otherwise, which is the one this is about.
      logger: false,
      onMailFrom: ({ address }, _session, callback) => {
        received.push(address);
        callback();
      },
    });
    expect(await deliver({ smtpUrl })).toMatchObject({ state: "failed", code: "tls_failed" });
    expect(received).toEqual([]);
  });
});
