import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FleetMachine } from "../../../main/provisioning/fleetSheet/fleetMachine.ts";
import { readOwnRow } from "../../../main/provisioning/fleetSheet/readOwnRow.ts";
import { readInbox } from "../../../service/mail/readInbox.ts";
import { writeXlsx } from "../../../sheets/xlsx/writeXlsx.ts";
import {
  createInvitingOrganization,
  startReferenceService,
} from "../../support/referenceService.ts";
import { createDeviceSimulator } from "../deviceSimulator.ts";
import { startBulkRig, type BulkRig } from "./bulkRig.ts";
import { commandLineOf, runHere } from "./commandLine.ts";

let rig: BulkRig;
beforeAll(async () => {
  rig = await startBulkRig();
});
afterAll(async () => {
  await rig.stop();
});
beforeEach(async () => {
  await rig.newOrganization();
});

describe("a sheet of devices", () => {
  it("invites whom has an address, and writes codes for whom has none, once", async () => {
    const file = rig.fresh("xlsx");
    const header = ["E-Mail", "External ID", "Name", "Serial", "MAC", "Colour"];
    writeFileSync(
      file,
      await writeXlsx(header, [
        ["maria@example.com;jo@example.com", "", "", "", "", "red"],
        ["", "K-1", "Kiosk 1", "0012", "00-1B-44-11-3A-B7", ""],
        ["", "K-2", "", "S2", "", ""],
      ]),
    );
    const codes = rig.fresh("csv");
    const first = await rig.cli.json(rig.bulk(file, "--output", codes, "--yes"));
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
    expect(await rig.writtenTo()).toEqual(["jo@example.com", "maria@example.com"]);
    expect(statSync(codes).mode & 0o777).toBe(0o600);
    const rows = await rig.rowsOf(codes);
    expect(rows).toMatchObject([
      {
        "External ID": "K-1",
        Name: "Kiosk 1",
        Serial: "0012",
        MAC: "00:1b:44:11:3a:b7",
        Group: rig.acme.group.name,
        Code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
      },
      { "External ID": "K-2", Serial: "S2" },
    ]);
    // Codes are in the file and nowhere else.
    for (const { Code } of rows) expect(JSON.stringify(first.body)).not.toContain(Code);

    const device = await createDeviceSimulator(rig.service.origin);
    const accessToken = await device.applicationToken(rig.acme);
    const found = await device.lookup(accessToken, { code: rows[0]?.["Code"] });
    expect(found.body).toMatchObject({ deviceName: "Kiosk 1" });

    const again = await rig.cli.json(rig.bulk(file, "--yes"));
    expect(again.body).toMatchObject({
      created: 0,
      unchanged: 4,
      mails: { sent: 0, failed: 0 },
      codes: { written: 0, file: null },
    });
    expect(await rig.writtenTo()).toHaveLength(2);
  });

  it.each(["csv", "xlsx"])(
    "makes a %s in which each machine finds its own line",
    async (format) => {
      const file = rig.csv(
        "External ID,Name,Serial,MAC,Machine ID,Hostname",
        "K-1,=Kiosk,0012,,,",
        "K-2,,,00-1B-44-11-3A-B7,,",
        `K-3,,,,${"0123456789abcdef".repeat(2)},`,
        "K-4,,,,,Lobby-4",
      );
      const codes = rig.fresh(format);
      const { code } = await rig.cli.run(rig.bulk(file, "--output", codes, "--yes"));
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
      const device = await createDeviceSimulator(rig.service.origin);
      const accessToken = await device.applicationToken(rig.acme);
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
    const file = rig.csv(
      "Email;External ID;MAC;Group",
      "good@example.com;;;",
      ";K-1;00:11;",
      '"a@example.com;b@";;;',
      ";;aa:bb:cc:dd:ee:ff;",
      ";K-2;;Nothing",
      "GOOD@example.com;;;",
      '"x@example.com;y@example.com";K-3;;',
    );
    const { code, stdout, stderr } = await rig.cli.run(
      rig.bulk(file, "--yes", "--output", rig.fresh("csv")),
    );
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
    expect(await rig.writtenTo()).toEqual([]);
    const left = await rig.cli.json(rig.bulk(file, "--yes", "--skip-invalid"));
    expect(left.body).toMatchObject({ created: 1, refused: 6, mails: { sent: 1 } });
    expect(await rig.writtenTo()).toEqual(["good@example.com"]);
  });

  it.each([
    ["no column it needs", ["Name,Serial", "Press,1"], "neither a column Email nor"],
    ["a column twice", ["Email,E-mail", "a@example.com,"], "the column Email once more"],
    ["no device", ["Email", ""], "names no device"],
    ["a cell that is too long for a name", ["External ID", "x".repeat(201)], "External ID: "],
  ])("with %s is told", async (_name, lines, words) => {
    const { code, stderr } = await rig.cli.run(rig.bulk(rig.csv(...lines), "--yes"));
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it("needs a place for the codes, and replaces no file", async () => {
    const file = rig.csv("External ID", "K-1");
    const missing = await rig.cli.json(rig.bulk(file, "--yes"));
    expect(missing).toMatchObject({ code: 2, body: { error: { code: "usage.output_missing" } } });
    const there = rig.fresh("csv");
    writeFileSync(there, "");
    expect(await rig.cli.json(rig.bulk(file, "--yes", "--output", there))).toMatchObject({
      code: 2,
      body: { error: { code: "output.exists" } },
    });
    expect(await rig.cli.json(rig.bulk(file, "--yes", "--output", rig.fresh("ods")))).toMatchObject(
      {
        code: 2,
        body: { error: { code: "output.format_unknown" } },
      },
    );
    const nowhere = join(rig.directory, "nowhere", "codes.csv");
    expect(await rig.cli.json(rig.bulk(file, "--yes", "--output", nowhere))).toMatchObject({
      code: 2,
      body: { error: { code: "output.unwritable" } },
    });
    expect(
      (await rig.cli.json(["list", "--state", "awaiting_invitation", ...rig.org()])).body,
    ).toEqual({
      version: 1,
      ok: true,
      devices: [],
    });
  });

  it("is reviewed with its message before anything is sent", async () => {
    const file = rig.csv("Email,Message", "a@example.com,Please start.", "b@example.com,");
    const args = rig.bulk(file, "--message", "By\nMonday, please.");
    const { code, stdout, stderr } = await rig.cli.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^Invite to Acme \d+, as Ida:$/m);
    expect(stderr).toMatch(/^ {2}E-mails +2: a@example.com, b@example.com$/m);
    expect(stderr).toMatch(/^ {2}\| Please start\.$/m);
    expect(stderr).toContain("and 1 other one for some of them");
    expect(stderr).toContain("usage.unconfirmed");
    expect(await rig.writtenTo()).toEqual([]);
  });

  it("may hold a long message for each, in any script", async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `K-${index},${"始".repeat(2_048)}`);
    const file = rig.csv("External ID,Message", ...lines);
    const answer = await rig.cli.json(rig.bulk(file, "--later", "--yes"));
    expect(answer).toMatchObject({ code: 0, body: { created: 120 } });
  });

  it("goes on where a run was killed, and writes to each once", async () => {
    const addresses = Array.from({ length: 60 }, (_, index) => `k${index}@example.com`);
    const file = rig.csv("Email", ...addresses);
    const launcher = fileURLToPath(new URL("../../../bin/latchkey-service", import.meta.url));
    const child = spawn(process.execPath, [launcher, ...rig.bulk(file, "--yes")], {
      env: {
        LATCHKEY_SERVICE: rig.service.origin,
        LATCHKEY_ADMIN_TOKEN_FILE: rig.service.adminTokenFile,
      },
      stdio: "ignore",
    });
    const inbox = watch(rig.service.inboxDirectory ?? "");
    await Promise.race([once(inbox, "change"), once(child, "exit")]);
    inbox.close();
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    const rest = await rig.cli.json(rig.bulk(file, "--yes"));
    expect(rest).toMatchObject({ code: 0, body: { created: 0, unchanged: 60 } });
    expect(await rig.writtenTo()).toEqual(addresses.toSorted());
  });
});

describe("a mail server that takes nothing", () => {
  it("is not asked a thousand times; what is left goes out when it works", async () => {
    const dataDirectory = join(rig.directory, "mute");
    const mute = await startReferenceService({
      dataDirectory,
      args: ["--smtp", "smtp://127.0.0.1:9", "--mail-from", "a@example.com"],
    });
    const own = await createInvitingOrganization(mute);
    const file = rig.csv(
      "Email",
      ...Array.from({ length: 25 }, (_, index) => `m${index}@example.com`),
    );
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
    const dataDirectory = join(rig.directory, "killed");
    const args = ["--mail-limit", "100000/100000"];
    const first = await startReferenceService({ dataDirectory, args });
    const own = await createInvitingOrganization(first);
    const addresses = Array.from({ length: 40 }, (_, index) => `s${index}@example.com`);
    const file = rig.csv("Email", ...addresses);
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
      const file = rig.fresh(format);
      // It needs no service and no token.
      const written = await runHere(["template", "--output", file]);
      expect(written).toMatchObject({ code: 0, stderr: "" });
      const { body } = await rig.cli.json(rig.bulk(file, "--yes", "--output", rig.fresh("csv")));
      expect(body).toMatchObject({ created: 3, mails: { sent: 2 }, codes: { written: 1 } });

      const answer = await fetch(`${rig.service.admin}device-sheet-template?format=${format}`, {
        headers: { authorization: `Bearer ${rig.service.adminToken}` },
      });
      expect(answer.headers.get("content-disposition")).toContain(`devices.${format}`);
      const downloaded = rig.fresh(format);
      writeFileSync(downloaded, Buffer.from(await answer.arrayBuffer()));
      expect(await rig.rowsOf(downloaded)).toEqual(await rig.rowsOf(file));
    },
  );

  it("is a file only to administrators", async () => {
    const url = `${rig.service.admin}device-sheet-template?format=`;
    expect((await fetch(`${url}csv`)).status).toBe(401);
    const headers = { authorization: `Bearer ${rig.service.adminToken}` };
    expect((await fetch(`${url}pdf`, { headers })).status).toBe(422);
  });
});
