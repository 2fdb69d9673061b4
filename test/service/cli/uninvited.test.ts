import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readInbox } from "../../../service/mail/readInbox.ts";
import { startBulkRig, type BulkRig } from "./bulkRig.ts";
import { commandLineOf } from "./commandLine.ts";

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

describe("devices that are invited later", () => {
  const later = async () => {
    const file = rig.csv("Email,External ID", "a@example.com,", ",K-1", ",K-2");
    return rig.cli.json(rig.bulk(file, "--later", "--yes"));
  };

  it("await an invitation, and nobody hears of it", async () => {
    expect((await later()).body).toMatchObject({
      created: 3,
      rows: [{ invitation: "later" }, {}, {}],
    });
    expect(await rig.writtenTo()).toEqual([]);
    const { stdout } = await rig.cli.run(["list", "--state", "awaiting_invitation", ...rig.org()]);
    expect(stdout.split("\n")).toHaveLength(5);
    expect(stdout).toMatch(/^dev_\w+ +K-1 /m);
  });

  it("are invited by a sheet that names them, the others not", async () => {
    await later();
    const select = rig.csv("External ID,Email", "K-2,", ",A@example.com");
    const codes = rig.fresh("xlsx");
    const args = [
      "invite",
      "--uninvited",
      "--select",
      select,
      ...rig.org(),
      "--output",
      codes,
      "--yes",
    ];
    expect((await rig.cli.json(args)).body).toMatchObject({
      mails: { sent: 1 },
      codes: { written: 1, file: codes },
      autoInvite: false,
    });
    expect(await rig.rowsOf(codes)).toMatchObject([{ "External ID": "K-2" }]);
    const { body } = await rig.cli.json(["list", "--state", "awaiting_invitation", ...rig.org()]);
    expect(body.devices).toMatchObject([{ externalId: "K-1" }]);

    const unknown = rig.csv("External ID", "K-1", "K-9");
    const refused = await rig.cli.json([
      "invite",
      "--uninvited",
      "--select",
      unknown,
      ...rig.org(),
      "--yes",
    ]);
    expect(refused.body.error).toMatchObject({
      code: "sheet.invalid",
      details: ["line 3: no device of this External ID or Email was prepared"],
    });
  });

  it("are invited all at once, and those that follow with them", async () => {
    await later();
    const all = ["invite", "--uninvited", "--all", ...rig.org()];
    const words = ["--message", "It is time.", "--output", rig.fresh("csv"), "--yes"];
    const { body } = await rig.cli.json([...all, ...words]);
    expect(body).toMatchObject({ mails: { sent: 1 }, codes: { written: 2 }, autoInvite: true });
    const [mail] = (await readInbox(rig.service.inboxDirectory ?? "")).slice(-1);
    expect(mail?.text).toContain("It is time.");
    const shown = await rig.cli.json(["org", "show", rig.acme.organization.name]);
    expect(shown.body.organization).toMatchObject({ autoInvite: true });

    // A second export says that there was one, and gives new codes only when asked.
    const second = await rig.cli.run([...all, "--yes"]);
    expect(second.stdout).toContain("There was nobody left to invite.");
    expect(second.stderr).toContain("codes of 2 devices were exported already; --again");
    const third = await rig.cli.json([...all, "--again", "--yes", "--output", rig.fresh("csv")]);
    expect(third.body).toMatchObject({ mails: { sent: 1 }, codes: { written: 2 } });
  });

  it("are invited one by one, and the same action sends again", async () => {
    await later();
    const { body } = await rig.cli.json(["list", "--state", "awaiting_invitation", ...rig.org()]);
    const one = ["invite", "--uninvited", ...rig.org(), "--yes", "--id"];
    const { id } = body.devices[0];
    expect((await rig.cli.json([...one, id])).body).toMatchObject({ mails: { sent: 1 } });
    expect((await rig.cli.json([...one, id])).body).toMatchObject({ mails: { sent: 0 } });
    expect((await rig.cli.json([...one, id, "--again"])).body).toMatchObject({
      mails: { sent: 1 },
      autoInvite: false,
      devices: [{ outcome: "sent_again", device: { id, state: "pending" } }],
    });
    expect(await rig.writtenTo()).toEqual(["a@example.com", "a@example.com"]);
    expect((await rig.cli.json([...one, id, "--id", "dev_x"])).body.error).toMatchObject({
      code: "prepared_device.unknown",
      details: ["dev_x"],
    });
  });

  it("are forgotten one by one", async () => {
    await later();
    const listed = await rig.cli.json(["list", "--state", "awaiting_invitation", ...rig.org()]);
    const id = listed.body.devices[0].id;
    expect(await rig.cli.json(["remove", id])).toMatchObject({ code: 0, body: { removed: id } });
    expect(await rig.cli.json(["remove", id])).toMatchObject({
      code: 4,
      body: { error: { code: "prepared_device.unknown" } },
    });
  });
});

describe("a token that may do part of it", () => {
  const withToken = async (permission: string) => {
    const out = rig.fresh("token");
    const name = `${permission} ${basename(out)}`;
    const made = await rig.cli.json([
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
    return { name, line: commandLineOf({ origin: rig.service.origin, adminTokenFile: out }) };
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
    const file = rig.csv("External ID", "K-1");
    expect((await line.json(rig.bulk(file, "--later", "--yes"))).code).toBe(0);
    const all = [
      "invite",
      "--uninvited",
      "--all",
      ...rig.org(),
      "--output",
      rig.fresh("csv"),
      "--yes",
    ];
    expect((await line.json(all)).body).toMatchObject({ autoInvite: true });
    const revoked = await rig.cli.json(["token", "revoke", name]);
    expect(revoked.body.token).toMatchObject({ name, revokedAt: expect.any(String) });
    expect((await line.json(["list"])).body.error).toMatchObject({ code: "admin.token_invalid" });
    const { stdout } = await rig.cli.run(["token", "list"]);
    expect(stdout).toMatch(
      new RegExp(`^${name} +manage_devices +\\S+ \\S+ UTC +\\S+ \\S+ UTC`, "m"),
    );
  });
});

describe("several addresses for one device each", () => {
  it("are one invitation each, or none where one is wrong", async () => {
    const one = [
      "invite",
      ...rig.org(),
      "--group",
      rig.acme.group.name,
      "--inviter",
      "Ida",
      "--email",
    ];
    const both = await rig.cli.json([...one, "c@example.com;d@example.com"]);
    expect(both.body.invitations).toMatchObject([
      { invitation: { email: "c@example.com" } },
      { invitation: { email: "d@example.com" } },
    ]);
    const wrong = await rig.cli.json([...one, "e@example.com;f@"]);
    expect(wrong).toMatchObject({ code: 2, body: { error: { code: "email.invalid" } } });
    expect(await rig.writtenTo()).toEqual(["c@example.com", "d@example.com"]);
  });

  it.each([
    ["--group <group> is needed.", ["--inviter", "Ida", "--no-email"]],
    ["--inviter <name> is needed.", ["--group", "G", "--no-email"]],
    ["--bulk <file> is needed with --later.", ["--inviter", "Ida", "--group", "G", "--later"]],
    ["--all, --select <file> or --id <id> is needed with --uninvited.", ["--uninvited"]],
    ["--uninvited is needed with --all.", ["--all"]],
  ])("%s", async (text, args) => {
    const { code, body } = await rig.cli.json(["invite", ...rig.org(), ...args]);
    expect({ code, text: body.error.text }).toEqual({ code: 2, text });
  });
});
