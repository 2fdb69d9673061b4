import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInbox } from "../../../service/mail/readInbox.ts";
import { readSheet } from "../../../sheets/readSheet.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../../support/referenceService.ts";
import { commandLineOf, type CommandLine } from "./commandLine.ts";

/** A service with a real inbox, and sheets to invite from; each test takes an organization of its own. */
export interface BulkRig {
  readonly service: ReferenceService;
  readonly cli: CommandLine;
  readonly directory: string;
  /** The organization of the test that runs. */
  readonly acme: InvitingOrganization;
  newOrganization(): Promise<void>;
  /** The path of a file that does not exist. */
  fresh(ending: string): string;
  csv(...lines: string[]): string;
  org(): string[];
  /** The arguments that invite from a sheet. */
  bulk(file: string, ...more: string[]): string[];
  /** Whom the organization wrote to, sorted. */
  writtenTo(): Promise<string[]>;
  rowsOf(file: string): Promise<readonly Readonly<Record<string, string>>[]>;
  stop(): Promise<void>;
}

export async function startBulkRig(): Promise<BulkRig> {
  const service = await startReferenceService({ args: ["--mail-limit", "100000/100000"] });
  const directory = mkdtempSync(join(tmpdir(), "latchkey-bulk-"));
  let acme = await createInvitingOrganization(service);
  let files = 0;
  const fresh = (ending: string) => join(directory, `${(files += 1)}.${ending}`);
  const org = () => ["--org", acme.organization.name];
  return {
    service,
    cli: commandLineOf(service),
    directory,
    get acme() {
      return acme;
    },
    newOrganization: async () => {
      acme = await createInvitingOrganization(service);
    },
    fresh,
    csv: (...lines) => {
      const file = fresh("csv");
      writeFileSync(file, `${lines.join("\n")}\n`);
      return file;
    },
    org,
    bulk: (file, ...more) => {
      const into = [...org(), "--group", acme.group.name];
      return ["invite", "--bulk", file, ...into, "--inviter", "Ida", ...more];
    },
    writtenTo: async () => {
      const mails = await readInbox(service.inboxDirectory ?? "");
      const own = mails.filter(({ text }) => text.includes(`${acme.organization.name}\n`));
      return own.map(({ to }) => to[0]?.address ?? "").sort();
    },
    rowsOf: async (file) => {
      const sheet = await readSheet(readFileSync(file), file);
      if (!sheet.ok) throw new Error(sheet.problem.detail);
      return sheet.value.rows.map(({ cells }) => cells);
    },
    stop: async () => {
      await service.stop();
      rmSync(directory, { recursive: true });
    },
  };
}
