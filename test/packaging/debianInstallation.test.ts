import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createInvitingOrganization,
  startReferenceService,
  type InvitingOrganization,
  type ReferenceService,
} from "../support/referenceService.ts";
import {
  createDebianRoot,
  missingDebianRoot,
  prepareDebianRoot,
  type DebianRoot,
} from "./debianRoot.ts";
import { MAKING_MS, makePackage, runToEnd, type Made } from "./makePackage.ts";

const missing = await missingDebianRoot();

/** What the package's own user may be called to account for. */
const UNIT_USER =
  /^latchkey:x:\d+:\d+:Enrolment of this machine:\/var\/lib\/latchkey:\/usr\/sbin\/nologin$/m;

describe.skipIf(missing !== "")(`the Debian package, installed${missing}`, () => {
  let made: Made;
  let older: string;
  let root: DebianRoot;
  let service: ReferenceService;
  let acme: InvitingOrganization;
  let before: ReadonlyMap<string, string>;

  beforeAll(async () => {
    prepareDebianRoot();
    [made, service] = await Promise.all([
      makePackage("deb", ["--compression", "gzip"]),
      startReferenceService(),
    ]);
    acme = await createInvitingOrganization(service);
    older = await makeOlder(made.path, made.folder);
    root = createDebianRoot();
    before = root.paths();
  }, 2 * MAKING_MS);

  afterAll(async () => {
    root.remove();
    await service.stop();
    made.remove();
  });

  async function install(path: string): Promise<void> {
    const installed = await root.run("root", ["dpkg", "--install", root.take(path)]);
    expect(installed).toMatchObject({ code: 0 });
    expect(installed.stdout + installed.stderr).not.toMatch(/warning|error|failed/i);
  }

  function etc(path: string): string {
    return readFileSync(join(root.folder, "etc", path), "utf8");
  }

  test("an older one is installed; its unit is enabled and has a user of its own", async () => {
    await install(older);
    const { stdout } = await root.run("person", ["latchkey", "--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(etc("passwd")).toMatch(UNIT_USER);
    const enabled = "etc/systemd/system/multi-user.target.wants/latchkey-provision.service";
    expect(root.paths().has(`/${enabled}`)).toBe(true);
    const verified = ["systemd-analyze", "verify", "--man=no", "latchkey-provision.service"];
    expect((await root.run("root", verified)).stderr).not.toContain("latchkey-provision");
  });

  test("a newer one takes its place, and what an administrator said stays", async () => {
    await root.run("root", ["systemctl", "disable", "latchkey-provision.service"]);
    root.put("etc/latchkey/policy.json", '{"window":{"close":"never"}}');
    await install(made.path);
    expect(etc("latchkey/policy.json")).toBe('{"window":{"close":"never"}}');
    const state = await root.run("root", ["systemctl", "is-enabled", "latchkey-provision.service"]);
    expect(state.stdout).toBe("disabled\n");
  });

  test("a link that is opened starts the program, for an ordinary user", async () => {
    const command = ["latchkey", "doctor", "--json", "--only", "registration"];
    const { checks } = JSON.parse((await root.run("person", command)).stdout);
    expect(checks).toMatchObject([
      {
        id: "registration",
        status: "pass",
        // Really opened: the program that answered says so.
        found: { probe: "answered" },
      },
    ]);
  });

  test("an ordinary user looks an invitation up, and applies a file", async () => {
    root.put(
      "etc/latchkey/config.json",
      JSON.stringify({
        services: [service.origin],
        insecureLoopback: true,
        credentialStore: "file-protected-by-permissions-only",
      }),
    );
    const { clientId: client_id, clientSecret: client_secret } = acme;
    const credential = JSON.stringify({ client_id, client_secret });
    const { landingLink, accessCode } = await acme.invite();
    const set = await root.run("person", ["latchkey", "credentials", "set"], credential);
    expect(set).toMatchObject({ code: 0, stderr: "" });
    const inspected = await root.run("person", ["latchkey", "inspect"], landingLink);
    expect(inspected).toMatchObject({ code: 0, stderr: "" });
    expect(inspected.stdout).toContain(acme.organization.name);

    const file = "home/person/provision.yaml";
    const text = `version: 1\nservice: ${service.origin}\ninvitation:\n  code: ${accessCode}\nname: Press line 4\n`;
    root.put(file, text, { mode: 0o600, owner: 1000 });
    const apply = ["latchkey", "apply", "--json", `/${file}`];
    const applied = await root.run("person", apply);
    expect(JSON.parse(applied.stdout)).toMatchObject({
      ok: true,
      changed: true,
      outcome: "enrolled",
    });
    const again = await root.run("person", apply);
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, changed: false });
  });

  test("the unit's user applies the file that lies where the unit looks for it", async () => {
    const { accessCode } = await acme.invite();
    const text = `version: 1\nservice: ${service.origin}\ninvitation:\n  code: ${accessCode}\napplicationCredential:\n  stdin: true\n`;
    root.put("etc/latchkey/provision.yaml", text, { mode: 0o640, group: "latchkey" });
    await root.run("root", ["install", "-d", "-m", "700", "-o", "latchkey", "/var/lib/latchkey"]);
    const user = ["setpriv", "--reuid=latchkey", "--regid=latchkey", "--clear-groups"];
    const applied = await root.run(
      "root",
      [...user, "env", "XDG_STATE_HOME=/var/lib", "latchkey", "apply", "--json"],
      JSON.stringify({ client_id: acme.clientId, client_secret: acme.clientSecret }),
    );
    expect(applied).toMatchObject({ code: 20, stderr: "" });
  });

  test("removed, it leaves what the machine is; purged, it leaves nothing", async () => {
    root.put("etc/latchkey/application.json", "{}", { mode: 0o600 });
    const removed = await root.run("root", ["dpkg", "--remove", "latchkey"]);
    expect(removed).toMatchObject({ code: 0, stderr: "" });
    const kept = [...root.paths().keys()].filter((path) => path.includes("latchkey"));
    expect(kept).toEqual(
      expect.arrayContaining(["/etc/latchkey/config.json", "/var/lib/latchkey"]),
    );
    expect(kept.filter((path) => path.startsWith("/usr/"))).toEqual([]);

    const purged = await root.run("root", ["dpkg", "--purge", "latchkey"]);
    expect(purged).toMatchObject({ code: 0, stderr: "" });
    expect(etc("passwd")).not.toContain("latchkey");
    expect(differences(before, root.paths())).toEqual([]);
  });
});

/** The same package with a lower number, as one that was installed a while ago. */
async function makeOlder(path: string, folder: string): Promise<string> {
  const tree = mkdtempSync(join(tmpdir(), "latchkey-older-"));
  const older = join(folder, "older.deb");
  const script =
    'dpkg-deb -R "$0" "$1/tree" && sed -i "s/^Version: .*/Version: 0.0.1/" "$1/tree/DEBIAN/control" && ' +
    'dpkg-deb --root-owner-group -Znone --build "$1/tree" "$2"';
  expect(await runToEnd("sh", ["-c", script, path, tree, older], process.env)).toMatchObject({
    code: 0,
  });
  rmSync(tree, { recursive: true, force: true });
  return older;
}

/** Paths that came, went or changed. Dpkg writes its own list anew, of another size. */
function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path}: ${before.get(path) ?? "absent"} -> ${after.get(path) ?? "absent"}`);
}
