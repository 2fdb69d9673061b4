import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { createAuthority, type Authority, type Certificate } from "../support/certificates.ts";
import { createPolicyPlace, canPlacePolicy } from "../support/policyPlace.ts";
import { startSecretService } from "../support/secretService.ts";
import { canAdmit, createPatient, openClinic, type Patient } from "./doctorRig.ts";
import { freePort } from "./middlebox.ts";
import { credentialText } from "./rig.ts";

type Answer = (response: ServerResponse, path: string) => void;

/** A service as far as it says who it is, and whatever else stands in its place. */
interface Stage {
  readonly origin: string;
  answer: Answer;
  present(certificate: Certificate): void;
  close(): void;
}

const RESOURCE = "/.well-known/oauth-protected-resource";

async function startStage(authority: Authority): Promise<Stage> {
  const read = ({ certFile, keyFile }: Certificate): { cert: Buffer; key: Buffer } => ({
    cert: readFileSync(certFile),
    key: readFileSync(keyFile),
  });
  const server: Server = createServer(read(authority.issue("IP:127.0.0.1")), (request, response) =>
    stage.answer(response, request.url ?? ""),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stage: Stage = {
    origin,
    answer: tellTruth(origin),
    present: (certificate) => server.setSecureContext(read(certificate)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return stage;
}

function tellTruth(
  origin: string,
  { issuer = origin, resource = origin, aheadMs = 0 } = {},
): Answer {
  return (response, path) => {
    response.setHeader("content-type", "application/json");
    response.setHeader("date", new Date(Date.now() + aheadMs).toUTCString());
    response.end(
      JSON.stringify(
        path === RESOURCE
          ? {
              resource,
              authorization_servers: [origin],
              latchkey_api: `${origin}/api/v1/`,
              latchkey_protocol_version: 1,
              latchkey_invitation_authentication: ["client_credentials"],
            }
          : { issuer, token_endpoint: `${origin}/oauth/token` },
      ),
    );
  };
}

function page(status: number, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers });
    response.end("<h1>Hotel</h1>");
  };
}

describe("a service", () => {
  let authority: Authority;
  let stage: Stage;
  let other: Stage;
  let patient: Patient;
  let usual: Readonly<Record<string, string>>;

  beforeAll(async () => {
    authority = createAuthority();
    [stage, other] = await Promise.all([startStage(authority), startStage(authority)]);
    patient = createPatient({
      services: [stage.origin, other.origin],
      caFile: authority.caFile,
      credentialStore: "file-protected-by-permissions-only",
      environment: { DISPLAY: "", WAYLAND_DISPLAY: "" },
    });
    // What there is to say of this machine and has nothing to do with services.
    const { faults, exit } = await patient.doctor();
    expect(exit).toBe(0);
    expect(Object.values(faults)).not.toContain("fail");
    usual = faults;
  });
  afterAll(() => {
    patient?.machine.remove();
    for (const one of [stage, other]) one?.close();
    authority?.remove();
  });

  interface Row {
    readonly what: string;
    readonly code: ErrorCode;
    readonly repair: RegExp;
    readonly answer?: () => Answer;
    readonly certificate?: () => Certificate;
    readonly detail?: RegExp;
  }
  const ROWS: readonly Row[] = [
    {
      what: "with an expired certificate",
      code: "service.certificate",
      repair: /operator/,
      certificate: () => authority.issue("IP:127.0.0.1", "expired"),
      detail: /2020-02-01/,
    },
    {
      what: "with a certificate of another host",
      code: "service.certificate",
      repair: /operator/,
      certificate: () => authority.issue("DNS:licences.example.com"),
      detail: /licences\.example\.com/,
    },
    {
      what: "that an inspecting proxy answers for",
      code: "network.intercepted",
      repair: /caFile/,
      certificate: () => authority.selfSign("IP:127.0.0.1"),
      detail: /issuer: service/,
    },
    {
      what: "behind a sign-in page",
      code: "network.captive_portal",
      repair: /sign in/,
      answer: () => page(200),
    },
    {
      what: "behind a network that wants a sign-in (511)",
      code: "network.captive_portal",
      repair: /sign in/,
      answer: () => page(511),
    },
    {
      what: "that leads elsewhere",
      code: "network.captive_portal",
      repair: /sign in/,
      answer: () => page(302, { location: "https://login.example.com/" }),
    },
    {
      what: "with another issuer",
      code: "service.metadata_invalid",
      repair: /operator/,
      answer: () => tellTruth(stage.origin, { issuer: "https://evil.example.com" }),
    },
    {
      what: "that is another resource",
      code: "service.metadata_invalid",
      repair: /operator/,
      answer: () => tellTruth(stage.origin, { resource: "https://evil.example.com" }),
    },
    {
      what: "that is something else",
      code: "service.not_latchkey",
      repair: /sign in|operator/,
      answer: () => (response) => response.writeHead(200).end("{}"),
    },
    {
      what: "that is in trouble",
      code: "service.failed",
      repair: /Try again/,
      answer: () => page(503),
    },
    {
      what: "that closes the connection",
      code: "service.unreachable",
      repair: /firewall/,
      answer: () => (response) => response.destroy(),
    },
    {
      what: "that takes the question and says nothing",
      code: "service.timeout",
      repair: /firewall/,
      answer: () => () => undefined,
    },
  ];

  test.each(ROWS)("$what is found out, and no other check fails by it", async (row) => {
    if (row.answer !== undefined) stage.answer = row.answer();
    if (row.certificate !== undefined) stage.present(row.certificate());
    try {
      const { checks, faults, exit } = await patient.doctor();
      expect(faults).toEqual({ ...usual, service: "fail" });
      expect(exit).toBe(12);
      const [first, second] = checks.filter(({ id }) => id === "service");
      expect(first).toMatchObject({ subject: stage.origin, status: "fail", code: row.code });
      expect(first?.repair?.text).toMatch(row.repair);
      if (row.detail !== undefined) expect(first?.found["detail"]).toMatch(row.detail);
      expect(second).toMatchObject({ subject: other.origin, status: "pass", code: null });
    } finally {
      stage.answer = tellTruth(stage.origin);
      stage.present(authority.issue("IP:127.0.0.1"));
    }
  });

  test("that is mended is found well again, and nothing was kept of all that", async () => {
    expect((await patient.doctor()).faults).toEqual(usual);
  });

  test("whose clock is the wrong one is told from a machine whose clock is", async () => {
    const minutes = 10 * 60_000;
    stage.answer = tellTruth(stage.origin, { aheadMs: minutes });
    const theirs = await patient.doctor({ args: ["--only", "clock"] });
    expect(theirs.of("clock")).toMatchObject({ status: "fail", code: "clock.skewed" });
    expect(theirs.of("clock").why).toContain(`It agrees with ${other.origin}`);
    expect(theirs.of("clock").repair?.text).toContain(`operator of ${stage.origin}`);
    other.answer = tellTruth(other.origin, { aheadMs: minutes });
    const ours = await patient.doctor({ args: ["--only", "clock"] });
    expect(ours.of("clock").repair?.command).toContain("timedatectl");
    expect(ours.of("clock").found["seconds_ahead"]).toEqual([
      expect.stringMatching(/^-(599|60[01])$/),
      expect.stringMatching(/^-(599|60[01])$/),
    ]);
    stage.answer = tellTruth(stage.origin);
    other.answer = tellTruth(other.origin);
  });

  test("whose name nobody knows, and one where nobody listens", async () => {
    const nobody = `https://127.0.0.1:${await freePort()}`;
    const putBack = patient.configure({ services: ["https://licences.invalid", nobody] });
    const { checks } = await patient.doctor({ args: ["--only", "service"] });
    putBack();
    expect(checks.map(({ code }) => code)).toEqual([
      "network.name_unresolved",
      "service.unreachable",
    ]);
    expect(checks[0]?.repair?.command).toBe("getent hosts licences.invalid");
  });

  test("for which no credential is stored is named, and the command stores it", async () => {
    const { checks } = await patient.doctor({ args: ["--only", "credentials"] });
    const missing = checks.find(({ subject }) => subject === stage.origin);
    expect(missing).toMatchObject({ status: "warn", code: "credentials.absent" });
    const credential = credentialText({ clientId: "app", clientSecret: "s" });
    const stored = await patient.shell(missing?.repair?.command ?? "false", {}, credential);
    expect(stored.code).toBe(0);
    const again = await patient.doctor({ args: ["--only", "credentials"] });
    expect(again.checks.find(({ subject }) => subject === stage.origin)?.status).toBe("pass");
  });
});

describe.skipIf(!canPlacePolicy())("a policy of the machine", () => {
  const patient = createPatient({
    services: ["https://a.example.com"],
    credentialStore: "file-protected-by-permissions-only",
    environment: {},
  });
  const args = ["--only", "policy,configuration", "--offline"];
  afterAll(() => patient.machine.remove());

  test.each([
    [
      "that everybody can write",
      { fileMode: 0o666 },
      /sudo chmod go-w \/etc\/latchkey\/policy\.json/,
    ],
    [
      "in a directory that everybody can write",
      { folderMode: 0o777 },
      /sudo chmod go-w \/etc\/latchkey/,
    ],
    ["that belongs to somebody else", { owner: 4711 }, /sudo chown root/],
  ] as const)("%s is refused, and the command protects it", async (_what, options, command) => {
    const place = createPolicyPlace({ services: ["https://a.example.com"] }, options);
    const around = { within: (words: readonly string[]) => place.within(words), args };
    const ill = await patient.doctor(around);
    expect(ill.faults).toEqual({ policy: "fail" });
    expect(ill.of("policy")).toMatchObject({ code: "config.unsafe" });
    expect(ill.of("configuration").status).toBe("skipped");
    expect(ill.of("policy").repair?.command).toMatch(command);
    expect(await patient.shell(ill.of("policy").repair?.command ?? "false", around)).toMatchObject({
      code: 0,
    });
    expect((await patient.doctor(around)).faults).toEqual({});
    place.remove();
  });

  test("that is no JSON is named, and one that refuses a service is", async () => {
    const broken = createPolicyPlace("{");
    const ill = await patient.doctor({ within: (words) => broken.within(words), args });
    expect(ill.of("policy")).toMatchObject({ status: "fail", code: "config.invalid" });
    broken.remove();
    const strict = createPolicyPlace({
      services: ["https://b.example.com"],
      otherServices: "refuse",
    });
    const refused = await patient.doctor({ within: (words) => strict.within(words), args });
    expect(refused.faults).toEqual({ configuration: "warn" });
    expect(refused.of("configuration").found["refused"]).toEqual(["https://a.example.com"]);
    strict.remove();
  });

  test("may be absent; and a machine without an id gets one by the command", async () => {
    const place = createPolicyPlace({});
    const putBack = patient.configure({ machineIdFile: undefined });
    const within = (words: readonly string[]): readonly string[] =>
      place.within(["sh", "-c", ': > /etc/machine-id; exec "$@"', "sh", ...words]);
    const only = { args: ["--only", "machine_id"] };
    const ill = await patient.doctor({ within, ...only });
    expect(ill.of("machine_id")).toMatchObject({ status: "fail", code: "machine.id_missing" });
    const { command } = ill.of("machine_id").repair ?? {};
    expect(command).toBe("sudo systemd-machine-id-setup");
    const kept = (words: readonly string[]): readonly string[] => place.within(words);
    await patient.shell(command ?? "false", { within: kept });
    const well = await patient.doctor({ within: kept, ...only });
    expect(well.of("machine_id").status).not.toBe("fail");
    putBack();
    place.remove();
  });
});

describe.skipIf(!canAdmit)("a keychain", () => {
  test("that was replaced by a new one has lost the device's key; without any keyring it says so", async () => {
    const clinic = await openClinic();
    const keyring = await startSecretService();
    const patient = await clinic.admit({ keyring });
    try {
      await keyring.restart("without-keyring");
      const none = await patient.doctor();
      expect(none.faults).toEqual({ display: "warn", keychain: "fail" });
      expect(none.of("keychain")).toMatchObject({ code: "credentials.unavailable" });
      expect(none.of("keychain").repair?.text).toMatch(/^Make a keyring/);
      await keyring.restart();
      const lost = await patient.doctor();
      expect(lost.faults).toEqual({ display: "warn", credentials: "fail" });
      expect(lost.of("credentials").code).toBe("credentials.lost");
      expect(lost.of("enrolments").status).toBe("skipped");
    } finally {
      await Promise.allSettled([keyring.stop(), clinic.close()]);
    }
  });
});
