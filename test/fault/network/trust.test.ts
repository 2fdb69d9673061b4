import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Failure } from "../../../main/core/result.ts";
import { createNetwork, type NetworkOptions } from "../../../main/service/network.ts";
import { TransportError } from "../../../main/core/transportError.ts";
import { createAuthority, type Authority, type Certificate } from "../../support/certificates.ts";
import { answer, startRawServer, tell, type RawServer } from "./networkRig.ts";

const SECRET = "Basic Y2FuYXJ5OnNlY3JldA==";

let authority: Authority;
let stranger: Authority;
let directory: string;
/** As a system keeps them: many authorities in one file, ours among them, and one that is damaged. */
let bundle: string;
beforeAll(() => {
  authority = createAuthority();
  stranger = createAuthority();
  directory = mkdtempSync(join(tmpdir(), "lk-trust-"));
  bundle = join(directory, "bundle.crt");
  writeFileSync(bundle, readFileSync(stranger.caFile));
  appendFileSync(bundle, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
  appendFileSync(bundle, readFileSync(authority.caFile));
});
afterAll(() => {
  authority.remove();
  stranger.remove();
  rmSync(directory, { recursive: true });
});

interface Sent {
  readonly status: number | undefined;
  readonly failure: Failure | undefined;
  readonly server: RawServer;
}

/** Sends a secret to a server with this certificate, and closes it. */
async function send(
  certificate: Certificate,
  options: Partial<NetworkOptions>,
  times = 1,
): Promise<Sent> {
  const server = await startRawServer(answer(200, {}, "{}"), { certificate });
  const { fetch } = createNetwork({ userAgent: "x", systemBundles: [], ...options });
  let status: number | undefined;
  let failure: Failure | undefined;
  try {
    for (let time = 0; time < times; time += 1) {
      const response = await fetch(`https://127.0.0.1:${server.port}/token`, {
        method: "POST",
        headers: { authorization: SECRET },
        body: "grant_type=client_credentials",
      });
      status = response.status;
    }
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    ({ failure } = error);
  }
  await server.close();
  return { status, failure, server };
}

const issue = (): Certificate => authority.issue("IP:127.0.0.1");

describe("a private authority that this machine trusts", () => {
  test("by a file of the configuration: there at once", async () => {
    const { status, server } = await send(issue(), { caFile: authority.caFile });
    tell("authority in caFile", { status, handshakes: server.connections });
    expect([status, server.connections]).toEqual([200, 1]);
  });

  test("by the system's store: after one handshake in vain, and from then on at once", async () => {
    const options = { systemBundles: ["/nowhere/bundle.crt", bundle] };
    const { status, server } = await send(issue(), options, 3);
    tell("authority in the system's store", { status, handshakes: server.connections });
    expect(status).toBe(200);
    expect(server.requests).toHaveLength(3);
    expect(server.connections).toBe(4);
    // Sent once each: the handshake in vain carried nothing.
    expect(server.requests.every((request) => request.includes(SECRET))).toBe(true);
  });

  test("by NODE_EXTRA_CA_CERTS", async () => {
    const environment = { NODE_EXTRA_CA_CERTS: authority.caFile };
    const { status } = await send(issue(), { environment });
    tell("authority in NODE_EXTRA_CA_CERTS", { status });
    expect(status).toBe(200);
  });
});

describe("a certificate that is refused", () => {
  const rows: readonly (readonly [string, () => Certificate, object])[] = [
    [
      "of an unknown authority",
      issue,
      { code: "network.intercepted", detail: "issuer: Test CA (UNABLE_TO_VERIFY_LEAF_SIGNATURE)" },
    ],
    [
      "that signed itself",
      () => authority.selfSign("IP:127.0.0.1"),
      { code: "network.intercepted", detail: "issuer: service (DEPTH_ZERO_SELF_SIGNED_CERT)" },
    ],
    [
      "that signed itself as somebody with an unfriendly name",
      () => issueAs(`/O=Evil \u202Egnp.exe\u0007 ${"x".repeat(20)} é/CN=service`),
      {
        code: "network.intercepted",
        detail: `issuer: Evil gnp.exe ${"x".repeat(20)} é (DEPTH_ZERO_SELF_SIGNED_CERT)`,
      },
    ],
  ];
  test.each(rows)(
    "%s: its issuer is named, and not a byte is sent",
    async (what, make, expected) => {
      for (const caFile of [undefined, stranger.caFile]) {
        const { failure, server } = await send(make(), { caFile });
        const { connections, bytes } = server;
        tell(`certificate ${what}`, { code: failure?.code, handshakes: connections, bytes });
        expect(failure).toMatchObject(expected);
        expect([server.bytes, server.requests]).toEqual([0, []]);
      }
    },
  );

  const trusted: readonly (readonly [string, () => Certificate, object])[] = [
    [
      "expired",
      () => authority.issue("IP:127.0.0.1", "expired"),
      {
        code: "service.certificate",
        detail: expect.stringMatching(
          /^CERT_HAS_EXPIRED: valid from 2020-01-01 to 2020-02-01; by this machine's clock it is 20\d\d-\d\d-\d\d$/,
        ),
      },
    ],
    [
      "not valid yet",
      () => authority.issue("IP:127.0.0.1", "not_yet"),
      {
        code: "service.certificate",
        detail: expect.stringMatching(
          /^CERT_NOT_YET_VALID: valid from 2098-01-01 to 2099-12-31; by this machine's clock it is/,
        ),
      },
    ],
    [
      "of another host",
      () => authority.issue("DNS:other.example.com"),
      {
        code: "service.certificate",
        detail: "ERR_TLS_CERT_ALTNAME_INVALID: made for DNS:other.example.com",
      },
    ],
  ];
  test.each(trusted)(
    "%s: what is wrong is told, and not a byte is sent",
    async (what, make, expected) => {
      const { failure, server } = await send(make(), { caFile: authority.caFile });
      const { connections, bytes } = server;
      tell(`certificate ${what}`, { code: failure?.code, handshakes: connections, bytes });
      expect(failure).toMatchObject(expected);
      expect([server.bytes, server.requests]).toEqual([0, []]);
    },
  );

  test("by a clock from before this program was made: the clock is wrong", async () => {
    const surelyPassedMs = (): number => Date.now() + 3_600_000;
    const options = { caFile: authority.caFile, surelyPassedMs };
    const { failure, server } = await send(authority.issue("IP:127.0.0.1", "not_yet"), options);
    tell("certificate by a wrong clock", { code: failure?.code, bytes: server.bytes });
    expect(failure).toMatchObject({
      code: "clock.skewed",
      detail: expect.stringMatching(/^this machine's clock says 20/),
    });
    expect(server.bytes).toBe(0);
  });
});

/** A certificate of a subject that no ordinary authority would sign. */
function issueAs(subject: string): Certificate {
  const [keyFile, certFile] = [join(directory, "as.key"), join(directory, "as.crt")];
  const kind = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -utf8".split(" ");
  const files = ["-keyout", keyFile, "-out", certFile];
  const names = ["-subj", subject, "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync("openssl", [...kind, ...files, ...names], { stdio: "pipe" });
  return { keyFile, certFile };
}
