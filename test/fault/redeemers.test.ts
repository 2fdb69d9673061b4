import {
  createServer,
  request as send,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { businessOf, rowsOf } from "../integration/rig.ts";
import { freePort } from "../integration/middlebox.ts";
import { createDeviceSimulator } from "../service/deviceSimulator.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type ReferenceService,
} from "../support/referenceService.ts";
import { announce, createFaultRandom, scaled } from "./faultRandom.ts";
import { createCaseOf, expectEnrolment, leftoversOf, runLatchkey, type Case } from "./faultRig.ts";

const ACCEPT = "/api/v1/invitations/accept";

/** Lets acceptances through only together, so that they reach the service at the same moment. */
interface Gate {
  readonly origin: string;
  readonly port: number;
  connectTo(port: number): void;
  /** Opens as soon as so many stand before it; those who come later find it open. */
  closeUntil(waiting: number): void;
  open(): void;
  close(): void;
}

async function startGate(): Promise<Gate> {
  let target = 0;
  let needed = 0;
  const waiting: (() => void)[] = [];

  function open(): void {
    needed = 0;
    for (const forward of waiting.splice(0)) forward();
  }
  function pass(from: IncomingMessage, to: ServerResponse): void {
    const { method, headers, url: path } = from;
    const onward = send({ port: target, host: "127.0.0.1", method, path, headers }, (reply) => {
      to.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(to);
    });
    onward.on("error", () => to.destroy());
    from.pipe(onward);
  }
  const server = createServer((from, to) => {
    if (from.url !== ACCEPT || needed === 0) {
      pass(from, to);
      return;
    }
    // A device waits five seconds for a reply to begin; on a busy machine not all are there by then.
    if (waiting.length === 0) setTimeout(open, 3_000).unref();
    waiting.push(() => pass(from, to));
    if (waiting.length >= needed) open();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    connectTo: (to) => {
      target = to;
    },
    closeUntil: (count) => {
      needed = count;
    },
    open,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

let service: ReferenceService;
let gate: Gate;
beforeAll(async () => {
  const port = await freePort();
  gate = await startGate();
  gate.connectTo(port);
  const limit = ["--request-limit", "100000/100000"];
  service = await startReferenceService({
    port,
    args: ["--no-inbox", "--public-origin", gate.origin, ...limit],
  });
});
afterAll(async () => {
  gate?.close();
  await service?.stop();
});

/** What became of it, asked again where a busy machine was too slow for an answer. */
async function redeem(one: Case, secret: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runLatchkey(one.machine, ["accept", "--json"], secret);
    const said = result.json() as { outcome?: string; error?: { code: string } };
    const code = said.error?.code ?? said.outcome ?? "";
    if (attempt === 3 || !/^(service|network)\.|unconfirmed/.test(code)) return code;
  }
}

/** More at a time have no processor to run on, and would only wait for each other's start. */
const WAVE = 10;

test("of many machines that redeem one invitation at once exactly one becomes a device", async () => {
  const random = createFaultRandom("redeemers");
  const rounds = scaled(1, 20);
  const size = scaled(20, 100);
  const counts = { rounds, redeemers: 0, won: 0, "bound elsewhere": 0, "used already": 0 };
  for (let round = 0; round < rounds; round += 1) {
    const acme = await createInvitingOrganization(service);
    const sent = await acme.invite();
    const secrets = [sent.landingLink, sent.appLink, sent.accessCode];
    const cases = await Promise.all(
      Array.from({ length: size }, () => createCaseOf(service, acme, sent)),
    );
    const codes: string[] = [];
    for (let at = 0; at < size; at += WAVE) {
      const wave = cases.slice(at, at + WAVE);
      // Only the first ones find the invitation open; the others are told at the lookup.
      gate.closeUntil(at === 0 ? wave.length : 0);
      const said = await Promise.all(wave.map((one) => redeem(one, random.pick(secrets))));
      gate.open();
      codes.push(...said);
    }
    const winners = cases.filter((_, at) => codes[at] === "approved");
    counts.redeemers += size;
    counts.won += winners.length;
    counts["bound elsewhere"] += codes.filter(
      (code) => code === "invitation.bound_elsewhere",
    ).length;
    counts["used already"] += codes.filter((code) => code === "invitation.used").length;
    expect(winners).toHaveLength(1);
    const [winner] = winners;
    if (winner !== undefined) await expectEnrolment(service, winner);
    const devices = rowsOf(
      service,
      `SELECT client_id FROM device_clients WHERE organization_id = '${acme.organization.id}'`,
    );
    expect(devices).toHaveLength(1);
    for (const { machine } of cases) {
      expect(leftoversOf(machine)).toEqual([]);
      machine.remove();
    }
  }
  announce("redeemers of one invitation", counts);
  const refused = counts["bound elsewhere"] + counts["used already"];
  expect(counts.won + refused).toBe(counts.redeemers);
  expect(counts["bound elsewhere"]).toBeGreaterThan(0);
});

test("a thousand lookups at once change nothing", async () => {
  const acme = await createInvitingOrganization(service);
  const sent = await acme.invite();
  const devices = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const device = await createDeviceSimulator(service.origin);
      return { device, token: await device.applicationToken(acme) };
    }),
  );
  const before = businessOf(service);
  const counts = { lookups: 0 };
  while (counts.lookups < 1_000) {
    const replies = await Promise.all(
      Array.from({ length: 25 }, () =>
        devices.map(({ device, token }) => device.lookup(token, { token: sent.token })),
      ).flat(),
    );
    for (const { status } of replies) expect(status).toBe(200);
    counts.lookups += replies.length;
  }
  expect(businessOf(service)).toEqual(before);
  announce("concurrent lookups", counts);
});
