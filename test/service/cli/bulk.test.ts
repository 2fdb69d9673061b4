import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FleetMachine } from "../../../main/provisioning/fleetSheet/fleetMachine.ts";
import { readOwnRow } from "../../../main/provisioning/fleetSheet/readOwnRow.ts";
import { readInbox } from "../../../service/mail/readInbox.ts";
import { readSheet } from "../../../sheets/readSheet.ts";
import { writeXlsx } from "../../../sheets/xlsx/writeXlsx.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../../support/referenceService.ts";
import { createDeviceSimulator } from "../deviceSimulator.ts";
import { commandLineOf, runHere, type CommandLine } from "./commandLine.ts";

let service: ReferenceService;
let cli: CommandLine;
let directory: string;
let acme: InvitingOrganization;
let files = 0;

beforeAll(async () => {
  service = await startReferenceService({ args: ["--mail-limit", "100000/100000"] });
  cli = commandLineOf(service);
  directory = mkdtempSync(join(tmpdir(), "latchkey-bulk-"));
});
afterAll(async () => {
  await service.stop();
  rmSync(directory, { recursive: true });
});
beforeEach(async () => {
  acme = await createInvitingOrganization(service);
});

const fresh = (ending: string) => join(directory, `${(files += 1)}.${ending}`);

function csv(...lines: string[]): string {
  const file = fresh("csv");
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

const org = () => ["--org", acme.organization.name];
const bulk = (file: string, ...more: string[]) => [
  "invite",
  "--bulk",
  file,
  ...org(),
  "--group",
  acme.group.name,
  "--inviter",
  "Ida",
  ...more,
];

/** Whom the organization wrote to, in the order of the mails. */
async function writtenTo(): Promise<string[]> {
  const mails = await readInbox(service.inboxDirectory ?? "");
  const own = mails.filter(({ text }) => text.includes(`${acme.organization.name}\n`));
  return own.map(({ to }) => to[0]?.address ?? "").sort();
}

async function rowsOf(file: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const sheet = await readSheet(readFileSync(file), file);
  if (!sheet.ok) throw new Error(sheet.problem.detail);
  return sheet.value.rows.map(({ cells }) => cells);
}

describe("a sheet of devices", () => {
  it("invites whom has an address, and writes codes for whom has none, once", async () => {
    const file = fresh("xlsx");
    const header = ["E-Mail", "External ID", "Name", "Serial", "MAC", "Colour"];
    writeFileSync(
      file,
      await writeXlsx(header, [
        ["maria@example.com;jo@example.com", "", "", "", "", "red"],
        ["", "K-1", "Kiosk 1", "0012", "00-1B-44-11-3A-B7", ""],
        ["", "K-2", "", "S2", "", ""],
      ]),
    );
    const codes = fresh("csv");
    const first = await cli.json(bulk(file, "--output", codes, "--yes"));
    expect(first).toMatchObject({
      code: 0,
      body: {
        ok: true,
        created: 4,
        unchanged: 0,
        refused: 0,
        mails: { sent: 2, failed: 0 },
        codes: { written: 2, file: codes },
        rows: [
          { line: 2, outcome: "created", invitation: "invited", email: "maria@example.com" },
          { line: 2, email: "jo@example.com", delivery: { state: "sent" } },
          { line: 3, externalId: "K-1", state: "pending", problem: null },
          { line: 4, externalId: "K-2" },
        ],
      },
    });
    expect(await writtenTo()).toEqual(["jo@example.com", "maria@example.com"]);
    expect(statSync(codes).mode & 0o777).toBe(0o600);
    const rows = await rowsOf(codes);
    expect(rows).toMatchObject([
      {
        "External ID": "K-1",
        Name: "Kiosk 1",
        Serial: "0012",
        MAC: "00:1b:44:11:3a:b7",
        Group: acme.group.name,
        Code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
      },
      { "External ID": "K-2", Serial: "S2" },
    ]);
    // Codes are in the file and nowhere else.
    for (const { Code } of rows) expect(JSON.stringify(first.body)).not.toContain(Code);

    const device = await createDeviceSimulator(service.origin);
    const accessToken = await device.applicationToken(acme);
    const found = await device.lookup(accessToken, { code: rows[0]?.["Code"] });
    expect(found.body).toMatchObject({ deviceName: "Kiosk 1" });

    const again = await cli.json(bulk(file, "--yes"));
    expect(again.body).toMatchObject({
      created: 0,
      unchanged: 4,
      mails: { sent: 0, failed: 0 },
      codes: { written: 0, file: null },
    });
    expect(await writtenTo()).toHaveLength(2);
  });

  it.each(["csv", "xlsx"])(
    "makes a %s in which each machine finds its own line",
    async (format) => {
      const file = csv(
        "External ID,Name,Serial,MAC,Machine ID,Hostname",
        "K-1,=Kiosk,0012,,,",
        "K-2,,,00-1B-44-11-3A-B7,,",
        `K-3,,,,${"0123456789abcdef".repeat(2)},`,
        "K-4,,,,,Lobby-4",
      );
      const codes = fresh(format);
      const { code } = await cli.run(bulk(file, "--output", codes, "--yes"));
      expect(code).toBe(0);
      const nobody: FleetMachine = {
        serial: null,
        isSerialHidden: false,
        macs: [],
        hostname: null,
        isMachineId: () => false,
      };
      const machines: readonly [string, Partial<FleetMachine>, string | null][] = [
        ["serial", { serial: "0012" }, "=Kiosk"],
        ["mac", { macs: ["00:1b:44:11:3a:b7"] }, null],
        ["machineId", { isMachineId: (text) => text.startsWith("0123") }, null],
        ["hostname", { hostname: "lobby-4" }, null],
      ];
      const device = await createDeviceSimulator(service.origin);
      const accessToken = await device.applicationToken(acme);
      for (const [index, [role, machine, name]] of machines.entries()) {
        const own = await readOwnRow(readFileSync(codes), codes, { ...nobody, ...machine });
        if (!own.ok) throw new Error(own.failure.detail);
        expect(own.value).toMatchObject({ line: index + 2, foundBy: [role], name });
        const found = await device.lookup(accessToken, { code: own.value.invitation });
        expect(found.body).toMatchObject({ deviceName: name, group: { name: own.value.group } });
      }
    },
  );

  it("says of every wrong line what is wrong, and then invites nobody", async () => {
    const file = csv(
      "Email;External ID;MAC;Group",
      "good@example.com;;;",
      ";K-1;00:11;",
      '"a@example.com;b@";;;',
      ";;aa:bb:cc:dd:ee:ff;",
      ";K-2;;Nothing",
      "GOOD@example.com;;;",
      '"x@example.com;y@example.com";K-3;;',
    );
    const { code, stdout, stderr } = await cli.run(bulk(file, "--yes", "--output", fresh("csv")));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.split("\n")).toEqual([
      expect.stringContaining("6 things are wrong in the sheet; nothing was done. (sheet.invalid)"),
      "  line 3, MAC: is not a MAC address such as 00:1b:44:11:3a:b7",
      expect.stringContaining("line 4, Email: is no e-mail address, nor several separated by ;"),
      "  line 5, Email: neither an e-mail address nor an external id",
      "  line 6, Group: the organization has no such group",
      "  line 7, Email: is the same as in line 2",
      expect.stringContaining("line 8, External ID: is of one device"),
      expect.stringContaining("--skip-invalid"),
      "",
    ]);
    expect(await writtenTo()).toEqual([]);
    const left = await cli.json([...bulk(file, "--yes", "--skip-invalid")]);
    expect(left.body).toMatchObject({ created: 1, refused: 6, mails: { sent: 1 } });
    expect(await writtenTo()).toEqual(["good@example.com"]);
  });

  it.each([
    ["no column it needs", ["Name,Serial", "Press,1"], "neither a column Email nor"],
    ["a column twice", ["Email,E-mail", "a@example.com,"], "the column Email once more"],
    ["no device", ["Email", ""], "names no device"],
    ["a cell that is too long for a name", ["External ID", "x".repeat(201)], "External ID: "],
  ])("with %s is told", async (_name, lines, words) => {
    const { code, stderr } = await cli.run(bulk(csv(...lines), "--yes"));
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it("needs a place for the codes, and replaces no file", async () => {
    const file = csv("External ID", "K-1");
    const missing = await cli.json(bulk(file, "--yes"));
    expect(missing).toMatchObject({ code: 2, body: { error: { code: "usage.output_missing" } } });
    const there = fresh("csv");
    writeFileSync(there, "");
    expect(await cli.json(bulk(file, "--yes", "--output", there))).toMatchObject({
      code: 2,
      body: { error: { code: "output.exists" } },
    });
    expect(await cli.json(bulk(file, "--yes", "--output", fresh("ods")))).toMatchObject({
      code: 2,
      body: { error: { code: "output.format_unknown" } },
    });
    expect((await cli.json(["list", "--state", "awaiting_invitation", ...org()])).body).toEqual({
      version: 1,
      ok: true,
      devices: [],
    });
  });

  it("is reviewed with its message before anything is sent", async () => {
    const file = csv("Email,Message", "a@example.com,Please start.", "b@example.com,");
    const args = bulk(file, "--message", "By\nMonday, please.");
    const { code, stdout, stderr } = await cli.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^Invite to Acme \d+, as Ida:$/m);
    expect(stderr).toMatch(/^ {2}E-mails +2: a@example.com, b@example.com$/m);
    expect(stderr).toMatch(/^ {2}\| Please start\.$/m);
    expect(stderr).toContain("and 1 others");
    expect(stderr).toContain("usage.unconfirmed");
    expect(await writtenTo()).toEqual([]);
  });

  it("goes on where a run was killed, and writes to each once", async () => {
    const addresses = Array.from({ length: 60 }, (_, index) => `k${index}@example.com`);
    const file = csv("Email", ...addresses);
    const launcher = fileURLToPath(new URL("../../../bin/latchkey-service", import.meta.url));
    const child = spawn(process.execPath, [launcher, ...bulk(file, "--yes")], {
      env: {
        LATCHKEY_SERVICE: service.origin,
        LATCHKEY_ADMIN_TOKEN_FILE: service.adminTokenFile,
      },
      stdio: "ignore",
    });
    const inbox = watch(service.inboxDirectory ?? "");
    await Promise.race([once(inbox, "change"), once(child, "exit")]);
    inbox.close();
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    const rest = await cli.json(bulk(file, "--yes"));
    expect(rest).toMatchObject({ code: 0, body: { created: 0, unchanged: 60 } });
    expect(await writtenTo()).toEqual(addresses.toSorted());
  });
});

describe("devices that are invited later", () => {
  const later = async () => {
    const file = csv("Email,External ID", "a@example.com,", ",K-1", ",K-2");
    return cli.json(bulk(file, "--later", "--yes"));
  };

  it("await an invitation, and nobody hears of it", async () => {
    expect((await later()).body).toMatchObject({
      created: 3,
      rows: [{ invitation: "later" }, {}, {}],
    });
    expect(await writtenTo()).toEqual([]);
    const { stdout } = await cli.run(["list", "--state", "awaiting_invitation", ...org()]);
    expect(stdout.split("\n")).toHaveLength(5);
    expect(stdout).toMatch(/^dev_\w+ +K-1 /m);
  });

  it("are invited by a sheet that names them, the others not", async () => {
    await later();
    const select = csv("External ID,Email", "K-2,", ",A@example.com");
    const codes = fresh("xlsx");
    const args = [
      "invite",
      "--uninvited",
      "--select",
      select,
      ...org(),
      "--output",
      codes,
      "--yes",
    ];
    expect((await cli.json(args)).body).toMatchObject({
      mails: { sent: 1 },
      codes: { written: 1, file: codes },
      autoInvite: false,
    });
    expect(await rowsOf(codes)).toMatchObject([{ "External ID": "K-2" }]);
    const { body } = await cli.json(["list", "--state", "awaiting_invitation", ...org()]);
    expect(body.devices).toMatchObject([{ externalId: "K-1" }]);

    const unknown = csv("External ID", "K-1", "K-9");
    const refused = await cli.json([
      "invite",
      "--uninvited",
      "--select",
      unknown,
      ...org(),
      "--yes",
    ]);
    expect(refused.body.error).toMatchObject({
      code: "sheet.invalid",
      details: ["line 3: no device of this External ID or Email was prepared"],
    });
  });

  it("are invited all at once, and those that follow with them", async () => {
    await later();
    const all = ["invite", "--uninvited", "--all", ...org()];
    const words = ["--message", "It is time.", "--output", fresh("csv"), "--yes"];
    const { body } = await cli.json([...all, ...words]);
    expect(body).toMatchObject({ mails: { sent: 1 }, codes: { written: 2 }, autoInvite: true });
    const [mail] = (await readInbox(service.inboxDirectory ?? "")).slice(-1);
    expect(mail?.text).toContain("It is time.");
    const shown = await cli.json(["org", "show", acme.organization.name]);
    expect(shown.body.organization).toMatchObject({ autoInvite: true });

    // A second export says that there was one, and gives new codes only when asked.
    const second = await cli.run([...all, "--yes"]);
    expect(second.stdout).toContain("There was nobody left to invite.");
    expect(second.stderr).toContain("codes of 2 devices were exported already; --again");
    const third = await cli.json([...all, "--again", "--yes", "--output", fresh("csv")]);
    expect(third.body).toMatchObject({ mails: { sent: 1 }, codes: { written: 2 } });
  });

  it("are invited one by one, and the same action sends again", async () => {
    await later();
    const { body } = await cli.json(["list", "--state", "awaiting_invitation", ...org()]);
    const one = ["invite", "--uninvited", ...org(), "--yes", "--id"];
    const { id } = body.devices[0];
    expect((await cli.json([...one, id])).body).toMatchObject({ mails: { sent: 1 } });
    expect((await cli.json([...one, id])).body).toMatchObject({ mails: { sent: 0 } });
    expect((await cli.json([...one, id, "--again"])).body).toMatchObject({
      mails: { sent: 1 },
      autoInvite: false,
      devices: [{ outcome: "sent_again", device: { id, state: "pending" } }],
    });
    expect(await writtenTo()).toEqual(["a@example.com", "a@example.com"]);
    expect((await cli.json([...one, id, "--id", "dev_x"])).body.error).toMatchObject({
      code: "prepared_device.unknown",
      details: ["dev_x"],
    });
  });

  it("are forgotten one by one", async () => {
    await later();
    const listed = await cli.json(["list", "--state", "awaiting_invitation", ...org()]);
    const id = listed.body.devices[0].id;
    expect(await cli.json(["remove", id])).toMatchObject({ code: 0, body: { removed: id } });
    expect(await cli.json(["remove", id])).toMatchObject({
      code: 4,
      body: { error: { code: "prepared_device.unknown" } },
    });
  });
});

describe("a mail server that takes nothing", () => {
  it("is not asked a thousand times; what is left goes out when it works", async () => {
    const dataDirectory = join(directory, "mute");
    const mute = await startReferenceService({
      dataDirectory,
      args: ["--smtp", "smtp://127.0.0.1:9", "--mail-from", "a@example.com"],
    });
    const own = await createInvitingOrganization(mute);
    const file = csv("Email", ...Array.from({ length: 25 }, (_, index) => `m${index}@example.com`));
    const into = ["--org", own.organization.name, "--group", own.group.name];
    const args = ["invite", "--bulk", file, ...into, "--inviter", "Ida", "--yes"];
    const stopped = await commandLineOf(mute).json(args);
    expect(stopped).toMatchObject({
      code: 4,
      body: { error: { code: "mail.refused", details: [expect.any(String), "0 sent, 10 not"] } },
    });
    await mute.stop();
    const working = await startReferenceService({ dataDirectory });
    const rest = await commandLineOf(working).json(args);
    expect(rest).toMatchObject({ code: 0, body: { unchanged: 25, mails: { sent: 25 } } });
    expect(await readInbox(working.inboxDirectory ?? "")).toHaveLength(25);
    await working.stop();
  });
});

describe("a service that is killed while it writes to people", () => {
  it("loses nobody: run again, everybody has one invitation that works", async () => {
    const dataDirectory = join(directory, "killed");
    const args = ["--mail-limit", "100000/100000"];
    const first = await startReferenceService({ dataDirectory, args });
    const own = await createInvitingOrganization(first);
    const addresses = Array.from({ length: 40 }, (_, index) => `s${index}@example.com`);
    const file = csv("Email", ...addresses);
    const into = ["--org", own.organization.name, "--group", own.group.name];
    const command = ["invite", "--bulk", file, ...into, "--inviter", "Ida", "--yes"];
    const running = commandLineOf(first).json(command);
    const inbox = watch(first.inboxDirectory ?? "");
    await once(inbox, "change");
    inbox.close();
    await first.kill();
    expect((await running).code).toBe(5);

    const second = await startReferenceService({ dataDirectory, args, port: first.port });
    const rest = await commandLineOf(second).json(command);
    expect(rest).toMatchObject({ code: 0, body: { unchanged: 40, mails: { failed: 0 } } });
    const pending = await second.adminRequest("GET", "invitations?state=pending");
    const invited = pending.body.invitations.map((each: { email: string }) => each.email);
    expect(invited.toSorted()).toEqual(addresses.toSorted());
    // Only whoever was being written to at that moment may have two, of which one works.
    const mails = await readInbox(second.inboxDirectory ?? "");
    expect(mails.length).toBeLessThanOrEqual(45);
    expect(new Set(mails.map(({ to }) => to[0]?.address)).size).toBe(40);
    await second.stop();
  });
});

describe("the template", () => {
  it.each(["csv", "xlsx"])(
    "as %s holds lines that are right, here and by the API",
    async (format) => {
      const file = fresh(format);
      // It needs no service and no token.
      const written = await runHere(["template", "--output", file]);
      expect(written).toMatchObject({ code: 0, stderr: "" });
      const { body } = await cli.json(bulk(file, "--yes", "--output", fresh("csv")));
      expect(body).toMatchObject({ created: 3, mails: { sent: 2 }, codes: { written: 1 } });

      const answer = await fetch(`${service.admin}device-sheet-template?format=${format}`, {
        headers: { authorization: `Bearer ${service.adminToken}` },
      });
      expect(answer.headers.get("content-disposition")).toContain(`devices.${format}`);
      const downloaded = fresh(format);
      writeFileSync(downloaded, Buffer.from(await answer.arrayBuffer()));
      expect(await rowsOf(downloaded)).toEqual(await rowsOf(file));
    },
  );

  it("is a file only to administrators", async () => {
    const url = `${service.admin}device-sheet-template?format=`;
    expect((await fetch(`${url}csv`)).status).toBe(401);
    const headers = { authorization: `Bearer ${service.adminToken}` };
    expect((await fetch(`${url}pdf`, { headers })).status).toBe(422);
  });
});

describe("a token that may do part of it", () => {
  const withToken = async (permission: string) => {
    const out = fresh("token");
    const name = `${permission} ${files}`;
    const made = await cli.json([
      "token",
      "create",
      name,
      "--permission",
      permission,
      "--out",
      out,
    ]);
    expect(made).toMatchObject({ code: 0, body: { token: { name }, file: out } });
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(made.body)).not.toContain(readFileSync(out, "utf8").trim());
    return { name, line: commandLineOf({ origin: service.origin, adminTokenFile: out }) };
  };

  it.each([
    ["read", ["list"], 0],
    ["read", ["org", "list"], 0],
    ["read", ["remove", "dev_x"], "admin.permission_missing"],
    ["read", ["resend", "inv_x"], "admin.permission_missing"],
    ["manage-devices", ["list"], 0],
    ["manage-devices", ["remove", "dev_x"], "prepared_device.unknown"],
    ["manage-devices", ["org", "create", "Mine"], "admin.permission_missing"],
    ["manage-devices", ["token", "list"], "admin.permission_missing"],
  ])("%s: %s", async (permission, args, answer) => {
    const { line } = await withToken(permission);
    const { code, body } = await line.json(args);
    if (answer === 0) expect(code).toBe(0);
    else expect(body.error).toMatchObject({ code: answer });
  });

  it("invites in bulk, turns the switch on, and ends when it is revoked", async () => {
    const { name, line } = await withToken("manage-devices");
    const file = csv("External ID", "K-1");
    expect((await line.json(bulk(file, "--later", "--yes"))).code).toBe(0);
    const all = ["invite", "--uninvited", "--all", ...org(), "--output", fresh("csv"), "--yes"];
    expect((await line.json(all)).body).toMatchObject({ autoInvite: true });
    const revoked = await cli.json(["token", "revoke", name]);
    expect(revoked.body.token).toMatchObject({ name, revokedAt: expect.any(String) });
    expect((await line.json(["list"])).body.error).toMatchObject({ code: "admin.token_invalid" });
    const { stdout } = await cli.run(["token", "list"]);
    expect(stdout).toMatch(
      new RegExp(`^${name} +manage_devices +\\S+ \\S+ UTC +\\S+ \\S+ UTC`, "m"),
    );
  });
});

describe("several addresses for one device each", () => {
  it("are one invitation each, or none where one is wrong", async () => {
    const one = ["invite", ...org(), "--group", acme.group.name, "--inviter", "Ida", "--email"];
    const both = await cli.json([...one, "c@example.com;d@example.com"]);
    expect(both.body.invitations).toMatchObject([
      { invitation: { email: "c@example.com" } },
      { invitation: { email: "d@example.com" } },
    ]);
    const wrong = await cli.json([...one, "e@example.com;f@"]);
    expect(wrong).toMatchObject({ code: 2, body: { error: { code: "email.invalid" } } });
    expect(await writtenTo()).toEqual(["c@example.com", "d@example.com"]);
  });

  it.each([
    ["--group <group> is needed.", ["--inviter", "Ida", "--no-email"]],
    ["--inviter <name> is needed.", ["--group", "G", "--no-email"]],
    ["--bulk <file> is needed with --later.", ["--inviter", "Ida", "--group", "G", "--later"]],
    ["--all, --select <file> or --id <id> is needed with --uninvited.", ["--uninvited"]],
    ["--uninvited is needed with --all.", ["--all"]],
  ])("%s", async (text, args) => {
    const { code, body } = await cli.json(["invite", ...org(), ...args]);
    expect({ code, text: body.error.text }).toEqual({ code: 2, text });
  });
});
