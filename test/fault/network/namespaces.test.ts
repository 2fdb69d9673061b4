import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAuthority, type Authority } from "../../support/certificates.ts";
import { answer, metadataOf, startRawServer, tell } from "./networkRig.ts";

const UNSHARE = "/usr/bin/unshare";
/** Debian's, as update-ca-certificates(8) writes it. */
const BUNDLE = "/etc/ssl/certs/ca-certificates.crt";
const ASK = join(import.meta.dirname, "askProcess.ts");

/** Networks and mounts of one's own are root's to make. */
const canUnshare = process.getuid?.() === 0 && existsSync(UNSHARE);

let directory: string;
let authority: Authority;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "lk-net-"));
  authority = createAuthority();
});
afterAll(() => {
  rmSync(directory, { recursive: true });
  authority.remove();
});

interface Answer {
  readonly ok: boolean;
  readonly attempts: number;
  readonly failure?: { readonly code: string; readonly detail?: string };
}

/** Asks from a world of its own, in which `prepare` was run first. */
async function askFrom(
  unshare: readonly string[],
  prepare: string,
  args: readonly string[],
): Promise<Answer> {
  const script = `${prepare} exec "$@"`;
  const { stdout } = await promisify(execFile)(
    UNSHARE,
    [...unshare, "/bin/sh", "-c", script, "sh", process.execPath, ASK, ...args],
    { timeout: 60_000 },
  );
  return JSON.parse(stdout) as Answer;
}

/** A file in place of one of the system's. */
function overlay(path: string, text: string): string {
  const file = join(directory, path.replaceAll("/", "-"));
  writeFileSync(file, text);
  return `mount --bind ${file} ${path} &&`;
}

describe.skipIf(!canUnshare)("in a world of its own", () => {
  test("a machine without any network is offline", async () => {
    const told = await askFrom(["--net"], "", ["https://192.0.2.1", authority.caFile]);
    tell("no network", { code: told.failure?.code, attempts: told.attempts });
    expect(told.failure).toMatchObject({ code: "network.offline", detail: "ENETUNREACH" });
    expect(told.attempts).toBe(7);
  });

  test("one without a name server finds no name", async () => {
    const told = await askFrom(["--net"], "", ["https://licences.example.com", authority.caFile]);
    tell("no name server", { code: told.failure?.code, attempts: told.attempts });
    expect(told.failure).toMatchObject({ code: "network.name_unresolved", detail: "EAI_AGAIN" });
  });

  test("a name server that never answers is told from a service that never does", async () => {
    const prepare = `ip link set lo up && ${overlay("/etc/resolv.conf", "nameserver 127.0.0.1\n")}`;
    const args = ["https://licences.example.com", authority.caFile, "silent"];
    const told = await askFrom(["--net", "--mount"], prepare, args);
    tell("silent name server", { code: told.failure?.code, detail: told.failure?.detail });
    expect(told.failure).toMatchObject({ code: "network.name_unresolved", detail: "no answer" });
  });

  test.skipIf(!existsSync(BUNDLE))(
    "an authority of the system's own store is trusted",
    async () => {
      let origin = "";
      const server = await startRawServer(
        (socket, request, count) => answer(200, {}, metadataOf(origin))(socket, request, count),
        { certificate: authority.issue("IP:127.0.0.1") },
      );
      origin = `https://127.0.0.1:${server.port}`;
      const strange = await askFrom(["--mount"], "", [origin]);
      expect(strange.failure).toMatchObject({ code: "network.intercepted" });
      expect(server.bytes).toBe(0);
      const store = `${readFileSync(BUNDLE, "utf8")}\n${readFileSync(authority.caFile, "utf8")}`;
      const told = await askFrom(["--mount"], overlay(BUNDLE, store), [origin]);
      tell("authority in the system's own store", { ok: told.ok, attempts: told.attempts });
      expect(told).toMatchObject({ ok: true, attempts: 1 });
      await server.close();
    },
  );

  test("a name with an IPv6 address alone is reached", async () => {
    let origin = "";
    const server = await startRawServer(
      (socket, request, count) => answer(200, {}, metadataOf(origin))(socket, request, count),
      { host: "::1", certificate: authority.issue("DNS:six.example") },
    );
    origin = `https://six.example:${server.port}`;
    const prepare = overlay("/etc/hosts", "::1 six.example\n");
    const told = await askFrom(["--mount"], prepare, [origin, authority.caFile]);
    tell("a name with IPv6 alone", { ok: told.ok, attempts: told.attempts });
    expect(told).toMatchObject({ ok: true, attempts: 1 });
    await server.close();
  });
});
