import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXIT, EXIT_CODE } from "../../main/core/exitCode.ts";
import type { RequestEvent } from "../../main/agent/sessionRunner.ts";
import { ALLOWED_HOST, lookAlikes } from "../core/originArbitraries.ts";
import { SECRET } from "../core/sessionArbitraries.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import type { Hardware } from "../support/hardware.ts";
import { canOwnNetwork, withinOwnNetwork } from "../support/ownNetwork.ts";
import type { Orders, Step } from "./unknownServiceProcess.ts";

const ALLOWED = `https://${ALLOWED_HOST}`;
/** Another run: `LOOK_ALIKE_SEED=… npm test -- …`. */
const SEED = Number(process.env["LOOK_ALIKE_SEED"] ?? Date.now() % 2 ** 31);
const COUNT = 2_000;

let machine: AgentMachine;
beforeAll(() => {
  machine = createAgentMachine({ services: [ALLOWED], hardware: ownNetwork });
});
afterAll(() => machine.remove());

/** Each program has a network of its own here, and what it sent is told on standard error. */
const ownNetwork: Hardware = {
  within: (command) =>
    withinOwnNetwork([
      "sh",
      "-c",
      `"$@"; code=$?; awk '/:/ { sent += $11 } END { print "packets: " sent }' /proc/self/net/dev >&2; exit $code`,
      "counted",
      ...command,
    ]),
  remove: () => undefined,
};

/** With dots encoded as well: one at the end of a pasted link would end the sentence instead. */
function linkTo(service: string): string {
  const encoded = encodeURIComponent(service).replaceAll(".", "%2E");
  return `latchkey://invite/${SECRET.value}?service=${encoded}`;
}
const CODE_LINK = `latchkey://invite/${SECRET.value}`;

const submit = (service: string): RequestEvent => ({ kind: "submit", text: linkTo(service) });

/** Runs a whole agent in a network of its own. */
async function run(
  orders: Omit<Orders, "configFile">,
  on: AgentMachine = machine,
): Promise<readonly Step[]> {
  const script = join(import.meta.dirname, "unknownServiceProcess.ts");
  const [program = "", ...args] = withinOwnNetwork([process.execPath, script]);
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify({ ...orders, configFile: on.configFile }));
  const [output] = await Promise.all([text(child.stdout), once(child, "close")]);
  return JSON.parse(output) as Step[];
}

/** Texts that are not the allowed origin, nor another spelling of it. */
function sampleLookAlikes(): readonly string[] {
  const isSame = (text: string): boolean => text.toLowerCase().replace(/:443$/, "") === ALLOWED;
  const isOther = lookAlikes.filter((text) => !isSame(text));
  return fc.sample(isOther, { numRuns: COUNT, seed: SEED });
}

describe.skipIf(!canOwnNetwork())(`2,000 look-alikes of an allowed service, seed ${SEED}`, () => {
  const services = sampleLookAlikes();

  test("at the command line: each is refused as link or as service, and not a packet leaves", async () => {
    const steps = await run({ unknownServices: "refuse", events: services.map(submit) });
    expect(steps).toHaveLength(COUNT);
    const wrong = steps.filter(
      ({ code }) =>
        code === null || ![EXIT.link, EXIT.serviceRefused].includes(EXIT_CODE[code] as 3 | 4),
    );
    expect(wrong).toEqual([]);
    expect(steps.at(-1)?.packets).toBe(0);
    // Both kinds are met, so that the sample means something.
    const codes = new Set(steps.map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining(["link.malformed", "service.not_allowed"]));
  });

  test("in the window: each is refused or shown first, and not a packet leaves", async () => {
    const steps = await run({ unknownServices: "ask", events: services.map(submit) });
    expect(steps).toHaveLength(COUNT);
    expect(steps.filter(({ service }) => service === ALLOWED)).toEqual([]);
    const wrong = steps.filter(({ state, code, service }) =>
      state === "unconfirmed"
        ? service === null
        : code !== "service.insecure" && code?.startsWith("link.") !== true,
    );
    expect(wrong).toEqual([]);
    expect(steps.filter(({ state }) => state === "unconfirmed").length).toBeGreaterThan(100);
    expect(steps.at(-1)).toMatchObject({ packets: 0 });
  });

  test("typed by hand: each is shown first or is no address, and not a packet leaves", async () => {
    // Nothing is allowed, so that even what means the allowed one has to be shown.
    const nobody = createAgentMachine({ services: [] });
    const events = services.flatMap((address): RequestEvent[] => [
      { kind: "submit", text: CODE_LINK },
      { kind: "confirmService", address },
    ]);
    const steps = await run({ unknownServices: "ask", events }, nobody);
    nobody.remove();
    expect(steps).toHaveLength(2 * COUNT);
    const typed = steps.filter((_, at) => at % 2 === 1);
    expect(steps.filter(({ state }) => state !== "unconfirmed")).toEqual([]);
    const wrong = typed.filter(({ service, code }) =>
      service === null
        ? code !== "service.address_invalid" && code !== "service.insecure"
        : code !== null,
    );
    expect(wrong).toEqual([]);
    expect(steps.at(-1)).toMatchObject({ packets: 0 });
  });

  test("by the built program: the exit code says who is to blame, and not a packet leaves", async () => {
    const some = [
      ...services.slice(0, 12),
      `https://${ALLOWED_HOST}@evil.example`,
      `https://${ALLOWED_HOST}%2eevil.example`,
      `https://${ALLOWED_HOST}..`,
      "https://licences。example。com",
      "https://xn--lcences-7bb.example.com",
      `https://${ALLOWED_HOST}:444`,
      "https://[::1]",
      "https://127.1",
      `http://${ALLOWED_HOST}`,
      `https://${ALLOWED_HOST}.evil.example`,
    ];
    for (const service of some) {
      const { code, stdout, stderr } = await machine.latchkey(["inspect"], linkTo(service));
      expect([service, [EXIT.link, EXIT.serviceRefused].includes(code as 3 | 4)]).toEqual([
        service,
        true,
      ]);
      expect([service, stdout]).toEqual([service, ""]);
      expect([service, stderr.match(/packets: (\d+)$/m)?.[1]]).toEqual([service, "0"]);
    }
    // The count means something: with a credential for it, the allowed one is looked up.
    const credential = JSON.stringify({ client_id: "application", client_secret: "its secret" });
    await machine.latchkey(["credentials", "set", "--service", ALLOWED], credential);
    const { stderr } = await machine.latchkey(["inspect"], linkTo(ALLOWED));
    expect(stderr).toMatch(/packets: [1-9]/);
  });
});

describe.skipIf(!canOwnNetwork())("an unknown service", () => {
  const credential = { client_id: "application", client_secret: "its secret" };
  const servicePort = 8_443;

  test("is not looked up before the yes, and is looked up after it", async () => {
    const events: RequestEvent[] = [
      submit("https://unknown.example"),
      { kind: "confirmService", address: "https://unknown.example/" },
      { kind: "retry" },
      { kind: "checkApproval" },
      { kind: "startOver" },
      submit("https://unknown.example"),
      { kind: "confirmService", address: "https://unknown.example" },
    ];
    const steps = await run({ unknownServices: "ask", credential, servicePort, events });
    const nothing = { packets: 0, connections: 0, names: [] };
    const shown = { state: "unconfirmed", service: "https://unknown.example", ...nothing };
    expect(steps.slice(0, 6)).toMatchObject([
      shown,
      shown,
      shown,
      shown,
      { state: "idle", ...nothing },
      shown,
    ]);
    expect(steps[6]).toMatchObject({
      state: "problem",
      code: "network.name_unresolved",
      names: ["unknown.example"],
    });
    expect(steps[6]?.packets).toBeGreaterThan(0);
  });

  test("is not asked before the yes, and is asked after it", async () => {
    const service = `http://127.0.0.1:${servicePort}`;
    const events: RequestEvent[] = [
      submit(service),
      { kind: "submit", text: CODE_LINK },
      submit(service),
      { kind: "confirmService", address: service },
    ];
    const several = createAgentMachine({ services: [ALLOWED, "https://other.example"] });
    const orders = { unknownServices: "ask", credential, servicePort, events } as const;
    const steps = await run(orders, several);
    several.remove();
    const shown = { state: "unconfirmed", service, packets: 0, connections: 0, names: [] };
    expect(steps.slice(0, 3)).toMatchObject([shown, { ...shown, service: null }, shown]);
    expect(steps[3]).toMatchObject({ state: "problem", code: "service.unreachable", names: [] });
    expect(steps[3]?.connections).toBeGreaterThan(0);
    expect(steps[3]?.packets).toBeGreaterThan(0);
  });
});
