import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";

/** Far more than an invitation; a sink on a developer's machine should not fill its disk. */
const MESSAGE_MAX_OCTETS = 1_048_576;

export interface InboxOptions {
  /** Where the e-mails go, one `.eml` file each; made where it is missing. */
  readonly directory: string;
  readonly host?: string;
  /** 0: any free port. */
  readonly port?: number;
}

export interface Inbox {
  /** For the sending side: `smtp://host:port`. */
  readonly smtpUrl: string;
  readonly directory: string;
  close(): Promise<void>;
}

/**
 * Starts a mail server that delivers everything into one directory, for tests and demonstrations.
 * It speaks real SMTP but neither TLS nor login, and belongs on a loopback address. Files are
 * readable by their owner alone (they hold invitations), appear complete or not at all, and sort
 * by the order of arrival.
 */
export async function startInbox(options: InboxOptions): Promise<Inbox> {
  const directory = resolve(options.directory);
  const host = options.host ?? "127.0.0.1";
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const nextName = createNames();

  const server = new SMTPServer({
    banner: "inbox for tests and demonstrations",
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    size: MESSAGE_MAX_OCTETS,
    rejectOversized: true,
    closeTimeout: 1_000,
    onData: (stream, session, callback) => {
      void receive(stream, session, join(directory, nextName()), callback);
    },
  });
  // A client that hangs up in the middle is its own problem and no reason to end.
  server.on("error", () => undefined);
  await new Promise<void>((settle, reject) => {
    server.server.once("error", reject);
    server.listen(options.port ?? 0, host, () => {
      server.server.off("error", reject);
      settle();
    });
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://${host.includes(":") ? `[${host}]` : host}:${port}`,
    directory,
    close: () => new Promise((settle) => server.close(settle)),
  };
}

/** What the last mail server on the way adds (RFC 5321 s4.4); it shows who was really written to. */
function traceHeaders({ envelope }: SMTPServerSession): string {
  const sender = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
  const recipients = envelope.rcptTo.map(({ address }) => `Delivered-To: ${address}\r\n`);
  return `Return-Path: <${sender}>\r\n${recipients.join("")}`;
}

/** Names that sort by arrival even within one millisecond or when the clock steps back. */
function createNames(): () => string {
  let lastMs = 0;
  let count = 0;
  return () => {
    lastMs = Math.max(lastMs, Date.now());
    count += 1;
    const time = new Date(lastMs).toISOString().replace(/[-:.]/g, "");
    return `${time}-${String(count).padStart(6, "0")}-${randomBytes(3).toString("hex")}.eml`;
  };
}

/** Reports to the sender only when the e-mail is on disk: what is not there was not accepted. */
async function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  file: string,
  report: (error?: Error | null) => void,
): Promise<void> {
  const temporary = `${file}.part`;
  try {
    const chunks: Buffer[] = [Buffer.from(traceHeaders(session))];
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (!stream.sizeExceeded) chunks.push(chunk);
    }
    if (!stream.sizeExceeded) {
      await writeFile(temporary, Buffer.concat(chunks), { mode: 0o600, flag: "wx" });
      await rename(temporary, file);
    }
  } catch (error) {
    await rm(temporary, { force: true });
    report(error instanceof Error ? error : new Error("the e-mail could not be stored"));
    return;
  }
  report();
}
