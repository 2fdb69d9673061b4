import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXIT, EXIT_CODE } from "../../main/core/exitCode.ts";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import { findInvitation } from "../../main/core/invitationText.ts";
import { malformedLinks } from "../core/linkArbitraries.ts";
import { SECRET } from "../core/sessionArbitraries.ts";
import { createAgentMachine, type AgentMachine } from "../support/agentMachine.ts";
import { canOwnNetwork, withinOwnNetwork } from "../support/ownNetwork.ts";
import type { OuterOrders, OuterReport, OuterRun } from "./outerProofProcess.ts";

const LATCHKEY = fileURLToPath(new URL("../../bin/latchkey", import.meta.url));
const ALLOWED = "https://allowed.example";
const options = { scheme: "latchkey", insecureLoopback: false } as const;
/** Another run: `MALFORMED_SEED=… npm test -- …`. */
const SEED = Number(process.env["MALFORMED_SEED"] ?? Date.now() % 2 ** 31);
const SCALE = process.env["FAULT_SCALE"] === "full" ? 10 : 1;
const LINKS = 120 * SCALE;
const VECTORS = 60 * SCALE;

/** No argument can hold a NUL. */
const links = malformedLinks.filter((link) => !link.includes("\0"));

/** What the person reads instead of a card; the lenient reading of pasted text mends some of them. */
function expectedCode(link: string): ErrorCode | undefined {
  const found = findInvitation(link, options);
  if (!found.ok) return found.failure.code;
  return found.value.service === undefined ? undefined : "service.not_allowed";
}

const unusable = links.filter((link) => expectedCode(link) !== undefined);

/** Words as a shell, a desktop or somebody hostile would put them behind a command. */
const argument = fc.oneof(
  { weight: 3, arbitrary: unusable },
  {
    weight: 2,
    arbitrary: fc.constantFrom("--", "", ".", "-", "notes.txt", "%u", '"%1"', "$(id)", "`id`"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "--file",
      "--file=/nowhere/at/all",
      "--no-sandbox",
      "--inspect",
      "--remote-debugging-port=0",
      "-x",
      "--eval=1",
    ),
  },
);
const vectors = fc.record({
  command: fc.constantFrom("inspect", "accept", "decline", "open"),
  words: fc.array(argument, { minLength: 1, maxLength: 5 }),
});

describe.skipIf(!canOwnNetwork())(`the built program and bad links, seed ${SEED}`, () => {
  let machine: AgentMachine;
  beforeAll(async () => {
    machine = createAgentMachine({ services: [ALLOWED], insecureLoopback: false });
    const credential = JSON.stringify({ client_id: "application", client_secret: "its secret" });
    await machine.latchkey(["credentials", "set"], credential);
  });
  afterAll(() => machine?.remove());

  async function runAll(runs: readonly OuterRun[]): Promise<OuterReport> {
    const script = join(import.meta.dirname, "outerProofProcess.ts");
    const [program = "", ...args] = withinOwnNetwork([process.execPath, script]);
    const env = {
      ...machine.environment,
      LATCHKEY_CONFIG: machine.configFile,
      NODE_EXTRA_CA_CERTS: undefined,
      // Nothing that is opened comes up on the display of whoever runs the tests.
      DISPLAY: undefined,
      WAYLAND_DISPLAY: undefined,
    };
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"], env });
    const orders: OuterOrders = { program: LATCHKEY, runs, atOnce: 4 };
    child.stdin.end(JSON.stringify(orders));
    const [output] = await Promise.all([text(child.stdout), once(child, "close")]);
    return JSON.parse(output) as OuterReport;
  }

  test(
    `${LINKS} malformed links: each has its code, none is said again, and not a packet leaves`,
    async () => {
      const sample = fc.sample(unusable, { numRuns: LINKS, seed: SEED });
      const runs = sample.map((link, at): OuterRun =>
        at % 2 === 0
          ? { args: ["--json", "inspect"], input: link }
          : { args: ["--json", "inspect", "--", link], input: "" },
      );
      const { ends, packets } = await runAll(runs);
      expect(packets).toBe(0);
      const seen = new Set<string>();
      for (const [at, { code, stdout, stderr }] of ends.entries()) {
        const link = sample[at] ?? "";
        const expected = expectedCode(link) ?? "internal.bug";
        const { error } = JSON.parse(stdout) as { error: { code: string } };
        expect([link, error.code, code, stderr]).toEqual([link, expected, EXIT_CODE[expected], ""]);
        expect([EXIT.link, EXIT.serviceRefused]).toContain(code);
        expect([link, saysAgain(link, stdout)]).toEqual([link, false]);
        seen.add(error.code);
      }
      expect(ends).toHaveLength(LINKS);
      expect([...seen]).toEqual(expect.arrayContaining(["link.malformed", "link.cut_off"]));
    },
    300_000 * SCALE,
  );

  test(
    `${VECTORS} argument vectors: each ends in words and a code, and not a packet leaves`,
    async () => {
      const sample = fc.sample(vectors, { numRuns: VECTORS, seed: SEED });
      const runs = sample.map(({ command, words }): OuterRun => ({
        args: [command, ...words],
        input: "",
      }));
      const { ends, packets } = await runAll(runs);
      expect(packets).toBe(0);
      for (const [at, { code, stdout, stderr }] of ends.entries()) {
        const { command, words } = sample[at] ?? { command: "", words: [] };
        const which = `${command} ${JSON.stringify(words)}`;
        const said = /\(([a-z]+\.[a-z_]+)/u.exec(stderr)?.[1] as ErrorCode;
        expect([which, stdout, EXIT_CODE[said]]).toEqual([which, "", code]);
        // A window would tell of it; there is no display here.
        const allowed = [EXIT.usage, EXIT.link, EXIT.serviceRefused];
        expect([which, code]).toEqual([which, expect.toBeOneOf([...allowed, EXIT.window])]);
        expect([which, code === EXIT.window && command !== "open"]).toEqual([which, false]);
        expect([which, words.some((word) => saysAgain(word, stderr))]).toEqual([which, false]);
      }
      expect(ends).toHaveLength(VECTORS);
    },
    300_000 * SCALE,
  );

  test("the count of packets means something: a whole link is looked up", async () => {
    const input = `latchkey://invite/${SECRET.value}`;
    const { packets } = await runAll([{ args: ["--json", "inspect"], input }]);
    expect(packets).toBeGreaterThan(0);
  });
});

/** Whether what was handed over stands in what is said: whatever in it is as long as a secret. */
function saysAgain(link: string, said: string): boolean {
  const secrets = link.match(/[0-9A-Za-z]{16,}/gu) ?? [];
  return secrets.some((secret) => said.includes(secret));
}
