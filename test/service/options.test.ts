import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as openid from "openid-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigError, parseConfig } from "../../service/config.ts";
import { NORTHWIND } from "../brand/brands.ts";
import {
  createInvitingOrganization,
  type Json,
  startReferenceService,
} from "../support/referenceService.ts";
import { createDeviceSimulator } from "./deviceSimulator.ts";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "latchkey-options-"));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe("the command line", () => {
  test("without anything is a service on loopback with an inbox", () => {
    expect(parseConfig([], { XDG_DATA_HOME: "/data" })).toMatchObject({
      dataDirectory: join("/data", "latchkey-service"),
      host: "127.0.0.1",
      publicOrigin: undefined,
      tls: undefined,
      inbox: true,
      invitationAuthentication: ["client_credentials"],
      requireDpopNonce: false,
      pollIntervalSeconds: 5,
    });
  });

  test("leaves name and scheme to the brand, unless it names them itself", async () => {
    expect(parseConfig([], {})).toMatchObject({ name: undefined, scheme: undefined });
    const given = ["--name", "Acme", "--scheme", "acme", "--brand", NORTHWIND];
    const named = { name: "Acme", scheme: "acme", brand: NORTHWIND };
    expect(parseConfig(given, {})).toMatchObject(named);
  });

  test("takes a mail server's password from a file only", () => {
    const file = join(directory, "password");
    writeFileSync(file, "p@ss:w/rd\n");
    const config = parseConfig(
      ["--smtp", "smtps://user@mail.example", "--smtp-password-file", file],
      {},
    );
    expect(new URL(config.smtpUrl ?? "").password).toBe(encodeURIComponent("p@ss:w/rd"));
    expect(config.inbox).toBe(false);
  });

  test.each([
    [["--unknown"]],
    [["positional"]],
    [["--port", "65536"]],
    [["--port", "-1"]],
    [["--port", "1e3"]],
    [["--host", "0.0.0.0"]],
    [["--public-origin", "https://x.example/path"]],
    [["--public-origin", "http://x.example"]],
    [["--public-origin", "ftp://x.example"]],
    [["--tls-cert", "only.pem"]],
    [["--tls-cert", "none.pem", "--tls-key", "none.pem"]],
    [["--smtp", "https://mail.example"]],
    [["--smtp", "smtp://user:password@mail.example"]],
    [["--scheme", "https"]],
    [["--scheme", "Not A Scheme"]],
    [["--invitation-authentication", "anybody"]],
    [["--poll-interval", "0"]],
    [["--request-limit", "10"]],
    [["--wrong-code-limit", "0/1"]],
  ])("%j is refused with a sentence", (args) => {
    expect(() => parseConfig(args, {})).toThrow(ConfigError);
    try {
      parseConfig(args, {});
    } catch (error) {
      expect(String(error)).not.toContain("password@");
    }
  });

  test("that is refused ends the process with code 2 and one line that says why", async () => {
    await expect(startReferenceService({ args: ["--host", "0.0.0.0"] })).rejects.toThrow(
      /plain http is for this machine alone/,
    );
  });
});

test("where possession is enough, a proof by the device's key alone opens and answers", async () => {
  const args = ["--no-inbox", "--invitation-authentication", "none,client_credentials"];
  const service = await startReferenceService({ args });
  const metadata = await fetch(`${service.origin}/.well-known/oauth-protected-resource`);
  expect(await metadata.json()).toMatchObject({
    latchkey_invitation_authentication: ["none", "client_credentials"],
  });
  const acme = await createInvitingOrganization(service);
  const sent = await acme.invite();
  const device = await createDeviceSimulator(service.origin);
  expect((await device.lookup(null, { token: sent.token }, { proof: null })).body.code).toBe(
    "proof.invalid",
  );
  expect((await device.lookup(null, { code: sent.accessCode })).body.state).toBe("pending");
  const accepted = await device.accept(null, { token: sent.token });
  expect(accepted.body.state).toBe("approved");
  const { acceptanceId, clientId } = accepted.body;
  expect((await device.call("GET", `acceptances/${acceptanceId}`, null)).body).toEqual(
    accepted.body,
  );
  const other = await createDeviceSimulator(service.origin);
  expect((await other.accept(null, { token: sent.token })).body.code).toBe(
    "invitation.bound_elsewhere",
  );
  const declined = await other.decline(null, { token: (await acme.invite()).token });
  expect(declined.body.state).toBe("declined");
  // A device's own address stays closed, and a token that is sent is still checked.
  expect((await device.call("GET", "device", null)).body.code).toBe("token.missing");
  expect((await device.lookup("made-up", { token: sent.token })).body.code).toBe("token.invalid");
  const own = await device.deviceToken(clientId);
  expect((await device.call("GET", "device", own)).status).toBe(200);
  await service.stop();
});

test("where nonces are demanded, a client that knows them gets through both doors", async () => {
  const service = await startReferenceService({ args: ["--no-inbox", "--require-dpop-nonce"] });
  const acme = await createInvitingOrganization(service);
  const device = await createDeviceSimulator(service.origin);
  const config = await openid.discovery(
    new URL(service.origin),
    acme.clientId,
    undefined,
    openid.ClientSecretBasic(acme.clientSecret),
    { algorithm: "oauth2", execute: [openid.allowInsecureRequests] },
  );
  const DPoP = openid.getDPoPHandle(config, device.keys);
  const grant = () => openid.clientCredentialsGrant(config, { scope: "invitation" }, { DPoP });
  const { access_token: access } = await grant();
  const lookup = (handle: openid.DPoPHandle | undefined) =>
    openid.fetchProtectedResource(
      config,
      access,
      new URL(`${service.api}invitations/lookup`),
      "POST",
      JSON.stringify({ invitation: { token: "x" } }),
      new Headers({ "content-type": "application/json" }),
      handle === undefined ? {} : { DPoP: handle },
    );
  expect((await lookup(DPoP)).status).toBe(404);
  expect((await lookup(DPoP)).status).toBe(404);
  await grant();

  const sent = await acme.invite();
  const first = await device.lookup(access, { token: sent.token });
  expect(first.status).toBe(401);
  expect(first.body.code).toBe("proof.nonce_required");
  expect(first.headers.get("www-authenticate")).toContain('error="use_dpop_nonce"');
  const nonce = first.headers.get("dpop-nonce");
  const second = await device.lookup(access, { token: sent.token }, { claims: { nonce } });
  expect(second.status).toBe(200);
  expect(second.headers.get("dpop-nonce")).toBe(nonce);
  const forged = await device.lookup(access, { token: sent.token }, { claims: { nonce: "x" } });
  expect(forged.body.code).toBe("proof.nonce_required");
  await service.stop();
});

test("behind a proxy everything is bound to the public origin, whatever Host says", async () => {
  const origin = "https://invitations.example";
  const port = await findFreePort();
  const service = await startReferenceService({
    port,
    args: ["--no-inbox", "--public-origin", origin],
  });
  expect(service.origin).toBe(origin);
  const send = (method: string, path: string, headers: Record<string, string>, body: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  const make = async (path: string, body: object): Promise<Json> => {
    const authorization = `Bearer ${service.adminToken}`;
    const headers = { authorization, "content-type": "application/json" };
    return (await send("POST", `/admin/v1/${path}`, headers, JSON.stringify(body))).json();
  };
  await make("organizations", { name: "Acme" });
  const client = await make("organizations/Acme/application-clients", { name: "C" });
  const device = await createDeviceSimulator(origin);
  const grant = async (htu: string) =>
    send(
      "POST",
      "/oauth/token",
      {
        dpop: await device.makeProof("POST", htu, null),
        authorization: `Basic ${btoa(`${client.clientId}:${client.clientSecret}`)}`,
        "content-type": "application/x-www-form-urlencoded",
        "x-forwarded-host": `127.0.0.1:${port}`,
        "x-forwarded-proto": "http",
      },
      "grant_type=client_credentials&scope=invitation",
    );
  const granted = await grant(`${origin}/oauth/token`);
  expect(granted.status).toBe(200);
  expect((await grant(`http://127.0.0.1:${port}/oauth/token`)).status).toBe(400);
  const { access_token: access }: Json = await granted.json();
  const lookup = async (from: string) =>
    send(
      "POST",
      "/api/v1/invitations/lookup",
      {
        dpop: await device.makeProof("POST", `${from}/api/v1/invitations/lookup`, access),
        authorization: `DPoP ${access}`,
        "content-type": "application/json",
      },
      '{"invitation":{"token":"x"}}',
    );
  expect((await lookup(origin)).status).toBe(404);
  expect((await lookup(`http://127.0.0.1:${port}`)).status).toBe(401);
  await service.stop();
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("https is served with the certificate given", async () => {
  const [key, cert] = [join(directory, "key.pem"), join(directory, "cert.pem")];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"].concat(
      ["-keyout", key, "-out", cert, "-days", "1", "-subj", "/CN=localhost"],
      ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
    ),
    { stdio: "ignore" },
  );
  const service = await startReferenceService({
    args: ["--no-inbox", "--tls-cert", cert, "--tls-key", key],
  });
  expect(service.origin).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const body = await new Promise<string>((resolve, reject) => {
    const url = `${service.origin}/.well-known/oauth-authorization-server`;
    request(url, { ca: readFileSync(cert) }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece) => (text += piece));
      response.on("end", () => resolve(text));
    })
      .on("error", reject)
      .end();
  });
  expect(JSON.parse(body)).toMatchObject({ issuer: service.origin });
  await expect(fetch(service.origin)).rejects.toThrow();
  await service.stop();
});
