import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createToken } from "../../../protocol/invitationSecret.ts";
import { createLogger } from "../../../service/logger.ts";
import { createDeviceSimulator } from "../deviceSimulator.ts";
import { type InProcessService, startInProcessService } from "../inProcessService.ts";
import { createSceneMaker, type SceneMaker } from "./invitationScenes.ts";

let service: InProcessService;
let maker: SceneMaker;
let log = "";

beforeAll(async () => {
  const logger = createLogger((line) => (log += line), Date.now);
  service = await startInProcessService({ args: [], logger });
  maker = await createSceneMaker(service);
});
afterAll(() => service?.close());

const unknownToken = () => createToken(randomBytes(16)).value;

async function ask(
  body: unknown,
  headers: Record<string, string> = { "content-type": "application/json" },
  origin = service.origin,
) {
  const response = await fetch(`${origin}/i/state`, {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

/** The bytes of the database, with what was not yet moved into its file. */
function databaseBytes(): string {
  const hash = createHash("sha256");
  for (const file of [service.database, `${service.database}-wal`]) {
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

test("every state is told, with no name and no address, and no byte is changed by it", async () => {
  const expiring = await maker.makeExpiring();
  service.advanceHours(72);
  const scenes = [...(await maker.makeScenes()), ...expiring];
  const before = databaseBytes();
  for (let round = 0; round < 3; round += 1) {
    for (const { state, sent } of scenes) {
      const reply = await ask({ token: sent.token });
      expect([reply.status, reply.body.state]).toEqual([200, state]);
      expect(Object.keys(reply.body)).toEqual(
        state === "open" ? ["state", "expiresAt"] : ["state"],
      );
      expect(reply.text).not.toMatch(/secretive|presses|rita|ida|printing|hall|inv_|@/i);
      expect(reply.headers.get("cache-control")).toBe("no-store");
      expect(reply.headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(reply.headers.get("set-cookie")).toBeNull();
      expect(reply.headers.get("access-control-allow-origin")).toBeNull();
    }
  }
  expect(databaseBytes()).toBe(before);
  for (const { sent } of scenes) expect(log).not.toContain(sent.token);
  expect(log).toContain('"route":"/i/state"');
});

test("an open one says until when, or that it has no end", async () => {
  const [limited, endless] = [await maker.invite(), await maker.invite({ validityHours: null })];
  const { body } = await ask({ token: limited.token });
  expect(body.expiresAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect((await ask({ token: endless.token })).body).toEqual({ state: "open", expiresAt: null });
});

test("what opens nothing is unknown in the very same words, whatever it resembles", async () => {
  const sent = await maker.invite();
  const texts = [
    unknownToken(),
    sent.token.slice(0, -1),
    `${sent.token.slice(0, -1)}${sent.token.endsWith("0") ? "1" : "0"}`,
    sent.accessCode,
    sent.accessCode.replaceAll("-", ""),
    sent.invitation.id,
    "' OR 1=1 --",
    "U".repeat(28),
  ];
  for (const token of texts) {
    const reply = await ask({ token });
    expect([reply.status, reply.text]).toEqual([200, '{"state":"unknown"}']);
  }
});

test.each([
  ["a form", "token=x", { "content-type": "application/x-www-form-urlencoded" }, 400],
  ["a form with files", "x", { "content-type": "multipart/form-data; boundary=x" }, 400],
  ["text, as a form of another site can send it", "{}", { "content-type": "text/plain" }, 400],
  ["no type", "{}", { "content-type": "" }, 400],
  [
    "another site's script",
    "{}",
    { "content-type": "application/json", "sec-fetch-site": "cross-site" },
    400,
  ],
  [
    "a sister site",
    "{}",
    { "content-type": "application/json", "sec-fetch-site": "same-site" },
    400,
  ],
  ["nothing", "", { "content-type": "application/json" }, 422],
  ["a code", '{"code":"AAAA"}', { "content-type": "application/json" }, 422],
  ["more", '{"token":"x","deviceId":"y"}', { "content-type": "application/json" }, 422],
  [
    "too long a token",
    `{"token":"${"A".repeat(65)}"}`,
    { "content-type": "application/json" },
    422,
  ],
])("%s is refused", async (_, body, headers, status) => {
  const reply = await ask(body, headers);
  expect(reply.status).toBe(status);
  expect(reply.body).not.toHaveProperty("state");
});

test.each(["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])(
  "%s is no way to ask",
  async (method) => {
    const sent = await maker.invite();
    for (const path of ["/i/state", `/i/state?token=${sent.token}`]) {
      const response = await fetch(service.origin + path, { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
    expect(log).not.toContain(sent.token);
  },
);

test("whoever tries tokens is slowed down, also for right ones, and slows down no device", async () => {
  const own = await startInProcessService({ args: ["--no-inbox", "--wrong-code-limit", "5/6"] });
  try {
    const sent = await (await createSceneMaker(own)).invite({ email: undefined });
    const json = { "content-type": "application/json" };
    for (let wrong = 0; wrong < 5; wrong += 1) {
      // Whoever asks may say what they like of where they are.
      const claims = { "x-forwarded-for": `192.0.2.${wrong}`, forwarded: `for=192.0.2.${wrong}` };
      const reply = await ask({ token: unknownToken() }, { ...json, ...claims }, own.origin);
      expect(reply.status).toBe(200);
    }
    for (const token of [unknownToken(), sent.token]) {
      const headers = { ...json, "x-forwarded-for": "192.0.2.99", "x-real-ip": "192.0.2.99" };
      const reply = await ask({ token }, headers, own.origin);
      expect([reply.status, reply.body.code]).toEqual([429, "rate.limited"]);
      expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    const device = await createDeviceSimulator(own.origin);
    const lookup = await device.lookup(null, { code: sent.accessCode });
    expect(lookup.body.code).not.toBe("rate.limited");
  } finally {
    await own.close();
  }
});

test("a request that lies about its length is answered, and the service goes on", async () => {
  const { hostname, port } = new URL(service.origin);
  const status = await new Promise<number | undefined>((settle, reject) => {
    const asking = request({ hostname, port, path: "/i/state", method: "POST" }, (response) => {
      response.resume();
      settle(response.statusCode);
    });
    asking.on("error", reject);
    asking.setHeader("content-type", "application/json");
    asking.setHeader("content-length", "999999999");
    asking.flushHeaders();
  });
  expect(status).toBe(413);
  expect((await ask({ token: unknownToken() })).body.state).toBe("unknown");
});
