import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Failure } from "../../main/core/result.ts";
import { TransportError } from "../../main/core/transportError.ts";
import { createAuthority, type Authority, type Certificate } from "../support/certificates.ts";
import { json, startServer, type TestServer } from "./httpServer.ts";
import { createFetch } from "./transportRig.ts";

let authority: Authority;
let stranger: Authority;
let directory: string;
beforeAll(() => {
  authority = createAuthority();
  stranger = createAuthority();
  directory = mkdtempSync(join(tmpdir(), "ca-files-"));
});
afterAll(() => {
  authority.remove();
  stranger.remove();
  rmSync(directory, { recursive: true, force: true });
});

async function get(server: TestServer, caFile: string | undefined): Promise<Response | Failure> {
  const fetch = createFetch({ caFile, systemBundles: [] });
  try {
    const headers = { authorization: "Basic c2VjcmV0" };
    return await fetch(`${server.origin}/x`, { headers });
  } catch (error) {
    if (error instanceof TransportError) return error.failure;
    throw error;
  }
}

async function against<Value>(
  certificate: Certificate,
  work: (server: TestServer) => Promise<Value>,
): Promise<Value> {
  const server = await startServer((_, response) => json(response, 200, { ok: 1 }), certificate);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

describe("a private certificate authority", () => {
  test("vouches for a service where the configuration names it", () =>
    against(authority.issue("IP:127.0.0.1"), async (server) => {
      const response = await get(server, authority.caFile);
      expect(await (response as Response).json()).toEqual({ ok: 1 });
      expect(server.log).toEqual(["GET /x"]);
    }));

  test("may stand in a file with others, and with words between", () =>
    against(authority.issue("IP:127.0.0.1"), async (server) => {
      const bundle = join(directory, "bundle.pem");
      writeFileSync(bundle, `Our roots\n${readFileSync(stranger.caFile, "utf8")}\n# the other\n`);
      appendFileSync(bundle, readFileSync(authority.caFile));
      expect(await get(server, bundle)).toHaveProperty("status", 200);
    }));

  test.each<[string, () => Certificate, () => string | undefined, string, string]>([
    [
      "is not asked where nobody named it",
      () => authority.issue("IP:127.0.0.1"),
      () => undefined,
      "network.intercepted",
      "issuer: Test CA (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
    ],
    [
      "vouches for nobody else's certificate",
      () => stranger.issue("IP:127.0.0.1"),
      () => authority.caFile,
      "network.intercepted",
      "issuer: Test CA (UNABLE_TO_VERIFY_LEAF_SIGNATURE)",
    ],
    [
      "does not help a certificate of another host",
      () => authority.issue("DNS:other.example"),
      () => authority.caFile,
      "service.certificate",
      "ERR_TLS_CERT_ALTNAME_INVALID: made for DNS:other.example",
    ],
    [
      "does not help one that has expired",
      () => authority.issue("IP:127.0.0.1", "expired"),
      () => authority.caFile,
      "service.certificate",
      "CERT_HAS_EXPIRED: valid from 2020-01-01 to 2020-02-01; by this machine's clock it is",
    ],
    [
      "does not help one that is not valid yet",
      () => authority.issue("IP:127.0.0.1", "not_yet"),
      () => authority.caFile,
      "service.certificate",
      "CERT_NOT_YET_VALID: valid from 2098-01-01 to 2099-12-31; by this machine's clock it is",
    ],
    [
      "does not help one that signed itself",
      () => authority.selfSign("IP:127.0.0.1"),
      () => authority.caFile,
      "network.intercepted",
      "issuer: service (DEPTH_ZERO_SELF_SIGNED_CERT)",
    ],
  ])("%s: nothing is sent", (_, issue, caFile, code, detail) =>
    against(issue(), async (server) => {
      const expected = { code, detail: expect.stringContaining(detail) };
      expect(await get(server, caFile())).toMatchObject(expected);
      expect(server.log).toEqual([]);
      expect(server.received()).not.toContain("c2VjcmV0");
    }),
  );
});

test.each([
  ["alone", false],
  ["beside a private authority", true],
])("an environment that switches the check off is not obeyed, %s", (_, isBeside) =>
  against(authority.selfSign("IP:127.0.0.1"), async (server) => {
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    try {
      const failure = await get(server, isBeside ? stranger.caFile : undefined);
      const detail = expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT");
      expect(failure).toMatchObject({ code: "network.intercepted", detail });
      expect(server.received()).not.toContain("c2VjcmV0");
    } finally {
      delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    }
  }),
);

const DAMAGED = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

describe("a file of authorities that cannot be used", () => {
  test.each([
    ["is missing", () => undefined],
    ["is empty", () => ""],
    ["holds no certificate", () => "hello"],
    [
      "holds a good one and a damaged one",
      () => `${readFileSync(authority.caFile, "utf8")}${DAMAGED}`,
    ],
    ["holds a damaged one", () => DAMAGED],
  ])("%s: the configuration is at fault, not the network", (_, write) =>
    against(authority.issue("IP:127.0.0.1"), async (server) => {
      const file = join(directory, "broken.pem");
      const content = write();
      rmSync(file, { force: true });
      if (content !== undefined) writeFileSync(file, content);
      const failure = await get(server, file);
      expect(failure).toMatchObject({ code: "config.invalid" });
      expect((failure as Failure).detail).toMatch(/^caFile: /);
      expect(server.log).toEqual([]);
    }),
  );

  test("works as soon as it is repaired", () =>
    against(authority.issue("IP:127.0.0.1"), async (server) => {
      const caFile = join(directory, "later.pem");
      const fetch = createFetch({ caFile, systemBundles: [] });
      await expect(fetch(server.origin, {})).rejects.toThrow("config.invalid");
      writeFileSync(caFile, readFileSync(authority.caFile));
      expect((await fetch(server.origin, {})).status).toBe(200);
    }));
});
