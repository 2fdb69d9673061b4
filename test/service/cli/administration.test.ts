import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readInbox } from "../../../service/mail/readInbox.ts";
import { startReferenceService, type ReferenceService } from "../../support/referenceService.ts";
import { createDeviceSimulator } from "../deviceSimulator.ts";
import { commandLineOf, runProcess, type CommandLine } from "./commandLine.ts";

let service: ReferenceService;
/** As a process of its own, as an administrator runs it. */
let shell: CommandLine;
/** The same program in this process, which takes a fraction of the time. */
let cli: CommandLine;
beforeAll(async () => {
  service = await startReferenceService();
  shell = commandLineOf(service, runProcess);
  cli = commandLineOf(service);
  for (const args of [
    ["org", "create", "Acme"],
    ["licence", "create", "Press control", "--org", "Acme"],
    ["group", "create", "Presses", "--org", "Acme", "--licence", "Press control"],
  ]) {
    expect(await shell.run(args)).toMatchObject({ code: 0, stderr: "" });
  }
});
afterAll(async () => {
  await service.stop();
});

const INVITE = ["invite", "--org", "Acme", "--group", "Presses", "--inviter", "Jo Meier"];

describe("organizations, licences and groups", () => {
  it("are created, listed, shown and changed", async () => {
    const { stdout } = await cli.run([
      "org",
      "create",
      "Lab 2",
      "--approval",
      "manual",
      "--valid-hours",
      "none",
    ]);
    expect(stdout).toMatch(/^Created the organization Lab 2\.$/m);
    expect(stdout).toMatch(/Invitations valid\s+without limit/);

    const changed = await cli.json([
      "org",
      "set",
      "Lab 2",
      "--valid-hours",
      "24",
      "--name",
      "Lab 3",
    ]);
    expect(changed).toMatchObject({
      code: 0,
      body: {
        version: 1,
        ok: true,
        organization: { name: "Lab 3", approval: "manual", invitationValidityHours: 24 },
      },
    });
    expect((await cli.run(["org", "show", "Lab 3"])).stdout).toContain("manual: an administrator");
    const table = (await cli.run(["org", "list"])).stdout.split("\n");
    expect(table[0]).toMatch(/^NAME {2,}APPROVAL {2,}INVITATIONS VALID {2,}CREATED {2,}ID$/);
    expect(table.some((line) => /^Lab 3 {2,}manual {2,}24 h {2,}/.test(line))).toBe(true);
    const columns = table
      .filter((line) => line !== "")
      .map((line) => line.search(/(automatic|manual|APPROVAL)/));
    expect(new Set(columns).size).toBe(1);
  });

  it("name their devices by a template, and may refuse names twice", async () => {
    const naming = ["--name-template", "{model}-{serial}", "--unique-names", "yes"];
    const created = await cli.run(["org", "create", "Line", ...naming]);
    expect(created.stdout).toMatch(/Device names\s+\{model\}-\{serial\}/);
    expect(created.stdout).toMatch(/Names twice\s+refused/);
    const none = ["--name-template", "none", "--unique-names", "no"];
    expect(await cli.json(["org", "set", "Line", ...none])).toMatchObject({
      code: 0,
      body: { organization: { nameTemplate: null, uniqueNames: false } },
    });
    const refused = await cli.run(["org", "set", "Line", "--name-template", "{site}"]);
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain("{hostname}, {maker}, {model} and {serial}");
  });

  it("licences go to groups, one or several", async () => {
    await cli.run(["org", "create", "Studio"]);
    for (const name of ["Ink", "Paper"]) {
      const { body } = await cli.json(["licence", "create", name, "--org", "Studio"]);
      expect(body.licence.name).toBe(name);
    }
    expect((await cli.run(["license", "list", "--org", "Studio"])).stdout).toMatch(
      /^Ink .*\nPaper /m,
    );
    const empty = await cli.run(["group", "create", "Scanners", "--org", "Studio"]);
    expect(empty.stdout).toContain("without one nobody can be invited to it");
    const set = [
      "group",
      "set",
      "Scanners",
      "--org",
      "Studio",
      "--licence",
      "Ink",
      "--licence",
      "Paper",
    ];
    const { body } = await cli.json(set);
    expect(body.group.licences.map(({ name }: { name: string }) => name)).toEqual(["Ink", "Paper"]);
    expect((await cli.run(["group", "show", "Scanners", "--org", "Studio"])).stdout).toContain(
      "Ink, Paper",
    );
    expect((await cli.run(["group", "list", "--org", "Studio"])).stdout).toMatch(
      /^Scanners {2,}Ink, Paper /m,
    );
  });
});

describe("the credential of an application", () => {
  it("goes into a new file that only its owner reads, and is shown nowhere", async () => {
    const file = join(service.dataDirectory, "credential.json");
    const { code, stdout, stderr } = await shell.run([
      "client",
      "create",
      "Image",
      "--org",
      "Acme",
      "--out",
      file,
    ]);
    expect(code).toBe(0);
    const credential = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
    expect(Object.keys(credential)).toEqual(["client_id", "client_secret"]);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(stdout).toContain(credential["client_id"]);
    expect(stdout + stderr).not.toContain(credential["client_secret"]);

    const again = await shell.json(["client", "create", "Image", "--org", "Acme", "--out", file]);
    expect(again).toMatchObject({
      code: 2,
      body: { ok: false, error: { code: "out.unwritable" } },
    });
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(credential);
    rmSync(file);
  });

  it("leaves no file behind when the service refuses", async () => {
    const file = join(service.dataDirectory, "refused.json");
    const { code } = await shell.run([
      "client",
      "create",
      "Image",
      "--org",
      "Nobody",
      "--out",
      file,
    ]);
    expect(code).toBe(4);
    expect(() => statSync(file)).toThrow("ENOENT");
  });

  it("can be piped, and authenticates", async () => {
    const { stdout } = await shell.run(["client", "create", "Pipe", "--org", "Acme"]);
    const { client_id: clientId, client_secret: clientSecret } = JSON.parse(stdout);
    const device = await createDeviceSimulator(service.origin);
    expect(await device.applicationToken({ clientId, clientSecret })).toMatch(/./);
  });
});

describe("an invitation", () => {
  it("by e-mail says that it exists and, apart from it, that the e-mail went out", async () => {
    const { code, stdout } = await shell.run(
      [
        ...INVITE,
        "--email",
        "maria@example.com",
        "--recipient",
        "María",
        "--language",
        "de",
        "--device-name",
        "Line 4",
        "--message-file",
        "-",
      ],
      "Hello\nMaria",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("Invited maria@example.com to Acme, group Presses.");
    expect(stdout).toMatch(/E-mail\s+sent/);
    const mail = (await readInbox(service.inboxDirectory ?? "")).at(-1);
    expect(mail?.subject).toBe("Acme lädt eines Ihrer Geräte ein");
    expect(mail?.text).toContain("> Hello Maria");
    const secrets = mail?.text.match(/#([0-9A-Z]{28})|([0-9A-Z]{4}(-[0-9A-Z]{4}){3})/g) ?? [];
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(stdout).not.toContain(secret);
  });

  it("without e-mail shows the access code and the link to hand over", async () => {
    const { code, stdout } = await cli.run([...INVITE, "--no-email", "--valid-hours", "none"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Valid until\s+without limit/);
    expect(stdout).toMatch(/Access code\s+[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\n/);
    expect(stdout).toMatch(/Link\s+http:\S+\/i#[0-9A-Z]{28}\n/);
  });

  it("shows both on request although the e-mail went out", async () => {
    const { stdout } = await cli.run([...INVITE, "--email", "maria@example.com", "--show-code"]);
    expect(stdout).toMatch(/E-mail\s+sent/);
    expect(stdout).toMatch(/Access code\s+[0-9A-Z]{4}-/);
  });

  it("is listed, found, resent, revoked", async () => {
    const { body } = await cli.json([...INVITE, "--email", "otto@print.example"]);
    const { id } = body.invitation;
    const listed = await cli.run([
      "list",
      "--org",
      "Acme",
      "--email",
      "PRINT.ex",
      "--state",
      "pending",
    ]);
    const lines = listed.stdout.trim().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      new RegExp(
        `^${id} +pending +otto@print\\.example +Acme, Presses +2.* UTC +2.* UTC +resend, revoke$`,
      ),
    );

    const resent = await cli.json(["resend", id]);
    expect(resent.body.delivery).toEqual({ state: "sent" });
    expect((await cli.run(["show", id])).stdout).toMatch(
      new RegExp(`State\\s+inactivated[^]*Replaced by\\s+${resent.body.invitation.id}`),
    );
    const revoked = await cli.run(["revoke", resent.body.invitation.id]);
    expect(revoked.stdout).toMatch(/State\s+revoked[^]*What you can do\s+nothing any more/);
    const again = await cli.json(["revoke", resent.body.invitation.id]);
    expect(again).toMatchObject({
      code: 4,
      body: { error: { code: "invitation.state_conflict" } },
    });
  });

  it("exists although the mail server refuses, and says both", async () => {
    const deaf = await startReferenceService({
      args: ["--smtp", "smtp://127.0.0.1:9", "--mail-from", "invitations@example.com"],
    });
    const other = commandLineOf(deaf);
    await other.run(["org", "create", "Acme"]);
    await other.run(["licence", "create", "L", "--org", "Acme"]);
    await other.run(["group", "create", "Presses", "--org", "Acme", "--licence", "L"]);
    const { code, stdout } = await other.run([...INVITE, "--email", "maria@example.com"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/E-mail\s+NOT sent: the mail server 127\.0\.0\.1:9 cannot be reached/);
    expect(stdout).toMatch(/Access code\s+[0-9A-Z]{4}-/);
    expect((await other.run(["list"])).stdout).toContain("maria@example.com (not sent)");
    await deaf.stop();
  });
});

describe("a device", () => {
  it("is approved or denied by the administrator, then seen, deactivated, activated", async () => {
    await cli.run(["org", "set", "Acme", "--approval", "manual"]);
    const application = JSON.parse(
      (await cli.run(["client", "create", "C", "--org", "Acme"])).stdout,
    );
    const credentials = {
      clientId: application.client_id,
      clientSecret: application.client_secret,
    };
    const ids: string[] = [];
    for (const name of ["Press line 4", "Stranger"]) {
      const { body } = await cli.json([...INVITE, "--no-email"]);
      const device = await createDeviceSimulator(service.origin);
      const token = await device.applicationToken(credentials);
      const answer = await device.accept(
        token,
        { token: body.landingLink.split("#")[1] },
        { name },
      );
      expect(answer.body.state).toBe("waiting");
      ids.push(body.invitation.id);
    }
    const [first = "", second = ""] = ids;
    expect((await cli.run(["list", "--state", "waiting"])).stdout).toContain("approve, deny");
    expect((await cli.run(["show", first])).stdout).toMatch(
      /Accepted by\n {2}Device\s+Press line 4\n[^]*the organization approves each acceptance/,
    );
    expect((await cli.run(["approve", first])).stdout).toMatch(/State\s+approved[^]*a new device/);
    const denied = await cli.run(["deny", second, "--reason", "Not one of ours."]);
    expect(denied.stdout).toMatch(/State\s+rejected[^]*Denied because\s+Not one of ours\./);

    const { body } = await cli.json(["device", "list", "--org", "Acme"]);
    expect(body.devices).toHaveLength(1);
    const { clientId } = body.devices[0];
    expect((await cli.run(["device", "list", "--org", "Acme"])).stdout).toMatch(
      new RegExp(`^Press line 4 +active +Presses +2.* UTC +${clientId}$`, "m"),
    );
    expect((await cli.run(["device", "show", clientId])).stdout).toMatch(
      /Licences\s+Press control/,
    );
    expect((await cli.run(["device", "deactivate", clientId])).stdout).toContain(
      "is deactivated now",
    );
    expect((await cli.json(["device", "activate", clientId])).body.device.state).toBe("active");
    expect(await cli.json(["device", "show", "nobody"])).toMatchObject({
      code: 4,
      body: { error: { code: "device.unknown" } },
    });
  });
});

describe("names", () => {
  it("of any kind arrive as they were given", async () => {
    const odd = "Ä/B ?#%2e&=…";
    expect((await cli.json(["org", "create", odd])).body.organization.name).toBe(odd);
    expect((await cli.json(["org", "show", odd])).body.organization.name).toBe(odd);
    expect((await cli.json(["licence", "list", "--org", odd])).body).toEqual({
      version: 1,
      ok: true,
      licences: [],
    });
    for (const dots of [".", ".."]) {
      expect(await cli.json(["device", "activate", dots])).toMatchObject({
        code: 2,
        body: { error: { code: "name.malformed" } },
      });
    }
  });

  it("that would repaint the terminal are shown harmless", async () => {
    const file = join(service.dataDirectory, "message.txt");
    writeFileSync(file, "red: \u001b[31m\u202Efdp.exe");
    const { body } = await shell.json([...INVITE, "--no-email", "--message-file", file]);
    const { stdout } = await shell.run(["show", body.invitation.id]);
    expect(stdout).toContain("red:");
    expect(stdout).not.toMatch(/[\p{Cf}]|(?!\n)\p{Cc}/u);
  });
});
