import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createAdminClient } from "../../../service/cli/adminClient.ts";
import { startReferenceService, type ReferenceService } from "../../support/referenceService.ts";
import { commandLineOf, runProcess } from "./commandLine.ts";

let service: ReferenceService;
let directory: string;
beforeAll(async () => {
  service = await startReferenceService({ args: ["--no-inbox"] });
  directory = mkdtempSync(join(tmpdir(), "latchkey-cli-"));
});
afterAll(async () => {
  await service.stop();
  rmSync(directory, { recursive: true, force: true });
});

function tokenFile(name: string, content: string, mode = 0o600): string {
  const file = join(directory, name);
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

describe("what the service refuses has exit code 4, its code, and a next step", () => {
  it.each([
    ["organization.unknown", ["org", "show", "Nobody"], /org list/],
    [
      "group.unknown",
      ["invite", "--org", "A", "--group", "X", "--inviter", "I", "--no-email"],
      /group list/,
    ],
    [
      "group.without_licence",
      ["invite", "--org", "A", "--group", "Empty", "--inviter", "I", "--no-email"],
      /group set/,
    ],
    ["licence.unknown", ["group", "create", "G", "--org", "A", "--licence", "X"], /licence list/],
    ["organization.name_taken", ["org", "create", "A"], /org show/],
    ["group.name_taken", ["group", "create", "Empty", "--org", "A"], /group set/],
    [
      "email.invalid",
      ["invite", "--org", "A", "--group", "Full", "--inviter", "I", "--email", "x"],
      /--no-email/,
    ],
    [
      "email.invalid",
      [
        "invite",
        "--org",
        "A",
        "--group",
        "Full",
        "--inviter",
        "I",
        "--email",
        "a@b.example, c@d.example",
      ],
      /--no-email/,
    ],
    [
      "language.unknown",
      [
        "invite",
        "--org",
        "A",
        "--group",
        "Full",
        "--inviter",
        "I",
        "--no-email",
        "--language",
        "xx",
      ],
      /--language/,
    ],
    [
      "name.invalid",
      [
        "invite",
        "--org",
        "A",
        "--group",
        "Full",
        "--inviter",
        "I",
        "--no-email",
        "--device-name",
        "x".repeat(65),
      ],
      /--device-name/,
    ],
    [
      "message.too_long",
      [
        "invite",
        "--org",
        "A",
        "--group",
        "Full",
        "--inviter",
        "I",
        "--no-email",
        "--message",
        "x".repeat(2049),
      ],
      /Shorten/,
    ],
    ["request.invalid", ["org", "create", "\u0007"], /Correct/],
    ["invitation.unknown", ["show", "nope"], /latchkey-service list/],
    ["invitation.unknown", ["deny", "nope", "--reason", "no"], /latchkey-service list/],
    ["device.unknown", ["device", "deactivate", "nope"], /device list/],
  ])("%s", async (code, args, advice) => {
    const cli = commandLineOf(service);
    if ((await cli.run(["org", "show", "A"])).code !== 0) {
      await cli.run(["org", "create", "A"]);
      await cli.run(["licence", "create", "L", "--org", "A"]);
      await cli.run(["group", "create", "Empty", "--org", "A"]);
      await cli.run(["group", "create", "Full", "--org", "A", "--licence", "L"]);
    }
    const { code: exit, stdout, stderr } = await cli.run(args);
    expect({ exit, stdout }).toEqual({ exit: 4, stdout: "" });
    expect(stderr).toContain(`(${code})`);
    expect(stderr).toMatch(advice);
  });

  it("admin.token_invalid, without repeating the token", async () => {
    const wrong = "w".repeat(43);
    const cli = commandLineOf({
      origin: service.origin,
      adminTokenFile: tokenFile("wrong", wrong),
    });
    const { code, stderr } = await cli.run(["list"]);
    expect(code).toBe(4);
    expect(stderr).toContain("(admin.token_invalid)");
    expect(stderr).not.toContain(wrong);
  });
});

describe("exit codes", () => {
  it("are those of the process too", async () => {
    const cli = commandLineOf(service, runProcess);
    expect((await cli.run(["list"])).code).toBe(0);
    expect((await cli.run(["list", "--frobnicate"])).code).toBe(2);
    expect((await cli.run(["show", "nope"])).code).toBe(4);
    expect((await cli.run(["list", "--service", "http://127.0.0.1:9"])).code).toBe(5);
  });
});

describe("usage has exit code 2", () => {
  it.each([
    ["usage.invalid", ["frobnicate"]],
    ["usage.invalid", ["list", "--frobnicate"]],
    ["usage.invalid", ["list", "--admin-token", "secret"]],
    ["usage.invalid", ["show"]],
    ["usage.invalid", ["show", "a", "b"]],
    ["usage.invalid", ["group", "list"]],
    ["usage.invalid", ["list", "--state", "lost"]],
    ["usage.invalid", ["org", "create", "X", "--valid-hours", "soon"]],
    ["usage.invalid", ["org", "create", "X", "--valid-hours", "0"]],
    ["usage.invalid", ["org", "create", "X", "--valid-hours", "-1"]],
    [
      "usage.invalid",
      [
        "invite",
        "--org",
        "A",
        "--group",
        "G",
        "--inviter",
        "I",
        "--no-email",
        "--message",
        "a",
        "--message-file",
        "b",
      ],
    ],
    ["usage.email_missing", ["invite", "--org", "A", "--group", "G", "--inviter", "I"]],
    ["usage.nothing_to_change", ["org", "set", "A"]],
    ["usage.nothing_to_change", ["group", "set", "G", "--org", "A"]],
    [
      "message_file.unreadable",
      [
        "invite",
        "--org",
        "A",
        "--group",
        "G",
        "--inviter",
        "I",
        "--no-email",
        "--message-file",
        "/nonexistent",
      ],
    ],
    ["service.malformed", ["list", "--service", "licences.example.com"]],
    ["service.malformed", ["list", "--service", "https://licences.example.com/admin"]],
    ["service.malformed", ["list", "--service", "https://u:p@licences.example.com"]],
    ["service.insecure", ["list", "--service", "http://licences.example.com"]],
    ["service.insecure", ["list", "--service", "http://127.0.0.1.example.com"]],
    ["admin_token.unreadable", ["list", "--admin-token-file", "/nonexistent"]],
  ])("%s: %j", async (code, args) => {
    const cli = commandLineOf(service);
    const { code: exit, body } = await cli.json(args);
    expect(exit).toBe(2);
    expect(body).toMatchObject({ version: 1, ok: false, error: { code } });
    expect(body.error.text).toMatch(/^(?!error)./);
    expect(body.error.advice).not.toBe("");
    const people = await cli.run(args);
    expect(people.code).toBe(2);
    expect(people.stdout).toBe("");
    expect(people.stderr.split("\n").length).toBeGreaterThan(2);
  });

  it.each([
    ["nothing", ""],
    ["a private key", "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n"],
    ["something binary", "\0\u0001"],
  ])("a token file that holds %s is not sent anywhere", async (_, content) => {
    const cli = commandLineOf({
      origin: service.origin,
      adminTokenFile: tokenFile("odd", content),
    });
    expect(await cli.json(["list"])).toMatchObject({
      code: 2,
      body: { error: { code: "admin_token.malformed" } },
    });
  });

  it.skipIf(process.platform === "win32")(
    "a token file that others can read is used, and said so",
    async () => {
      const file = tokenFile("exposed", service.adminToken, 0o644);
      const cli = commandLineOf({ origin: service.origin, adminTokenFile: file });
      const { code, stderr } = await cli.run(["list"]);
      expect(code).toBe(0);
      expect(stderr).toContain("chmod 600");
      expect(stderr).not.toContain(service.adminToken);
    },
  );
});

describe("what cannot be reached has exit code 5", () => {
  const closers: (() => void)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });

  async function listen(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
    closers.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it("no service", async () => {
    const origin = await listen(() => undefined);
    closers.pop()?.();
    const cli = commandLineOf({ origin, adminTokenFile: service.adminTokenFile });
    expect(await cli.json(["list"])).toMatchObject({
      code: 5,
      body: {
        error: {
          code: "service.unreachable",
          advice: expect.stringContaining("latchkey-service run"),
        },
      },
    });
  });

  it.each([
    ["a web page", 200, "text/html", "<html>"],
    ["another JSON", 200, "application/json", '{"hello":"world"}'],
    ["an error of something else", 502, "text/html", "Bad Gateway"],
    ["nothing", 204, "text/plain", ""],
  ])("%s", async (_, status, type, body) => {
    const origin = await listen((_request, response) => {
      response.writeHead(status, { "content-type": type }).end(status === 204 ? undefined : body);
    });
    const cli = commandLineOf({ origin, adminTokenFile: service.adminTokenFile });
    expect(await cli.json(["org", "list"])).toMatchObject({
      code: 5,
      body: { error: { code: "service.not_latchkey" } },
    });
  });

  it("a redirect is not followed, and the token stays here", async () => {
    const seen: IncomingMessage[] = [];
    const elsewhere = await listen((request, response) => {
      seen.push(request);
      response.end("{}");
    });
    const origin = await listen((_request, response) => {
      response.writeHead(307, { location: `${elsewhere}/admin/v1/organizations` }).end();
    });
    const cli = commandLineOf({ origin, adminTokenFile: service.adminTokenFile });
    expect(await cli.json(["org", "list"])).toMatchObject({
      code: 5,
      body: { error: { code: "service.not_latchkey" } },
    });
    expect(seen).toEqual([]);
  });

  it.each(["GET", "POST"] as const)("one that is too slow (%s)", async (method) => {
    const origin = await listen(() => undefined);
    const client = createAdminClient({ origin, token: "t", deadlineMs: 200 });
    const answer = await client.call({ method, path: ["organizations"], answer: z.unknown() });
    expect(answer).toMatchObject({
      ok: false,
      failure: { kind: "unreachable", code: "service.timeout" },
    });
    // After a change nobody knows whether it was done.
    expect(JSON.stringify(answer).includes("what was done")).toBe(method === "POST");
  });
});

describe("the service's own command", () => {
  it("runs it with its options", async () => {
    const help = await runProcess(["run", "--help"]);
    expect(help).toMatchObject({ code: 0 });
    expect(help.stdout).toContain("Usage: latchkey-service run");
    expect((await runProcess(["run", "--frobnicate"])).code).toBe(2);
  });
});
