import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime, { type Address } from "postal-mime";

/** One e-mail as its recipient sees it. */
export interface ReceivedMail {
  readonly file: string;
  readonly from: MailParty;
  readonly to: readonly MailParty[];
  /** Whom the SMTP envelope named, which is who really gets it. */
  readonly deliveredTo: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** RFC 3339. */
  readonly date: string | undefined;
  /** Lower-case names; the first of each. */
  readonly headers: ReadonlyMap<string, string>;
}

interface MailParty {
  readonly name: string;
  readonly address: string;
}

/**
 * Reads the e-mails in an inbox directory, in the order of their arrival. An inbox that does not
 * exist yet is an empty one.
 */
export async function readInbox(directory: string): Promise<readonly ReceivedMail[]> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  const files = names.filter((name) => /^[^.].*\.eml$/.test(name)).sort();
  return Promise.all(files.map((name) => readMail(join(directory, name))));
}

async function readMail(file: string): Promise<ReceivedMail> {
  const email = await PostalMime.parse(await readFile(file));
  const headers = new Map<string, string>();
  for (const { key, value } of email.headers) if (!headers.has(key)) headers.set(key, value);
  return {
    file,
    from: toParties(email.from === undefined ? [] : [email.from])[0] ?? { name: "", address: "" },
    to: toParties(email.to ?? []),
    deliveredTo: email.headers
      .filter(({ key }) => key === "delivered-to")
      .map(({ value }) => value),
    subject: email.subject ?? "",
    text: email.text ?? "",
    html: email.html ?? "",
    date: email.date,
    headers,
  };
}

function toParties(addresses: readonly Address[]): MailParty[] {
  return addresses.flatMap((each) =>
    each.group === undefined ? [{ name: each.name, address: each.address }] : each.group,
  );
}
