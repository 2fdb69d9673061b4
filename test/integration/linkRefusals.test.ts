import { TEXT_MAX_LENGTH } from "../../main/core/invitationText.ts";
import { writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import type { AgentMachine } from "../support/agentMachine.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type ReferenceService,
  type SentInvitation,
} from "../support/referenceService.ts";
import { expectFailure, expectNothingChanged, prepareMachine } from "./rig.ts";

let service: ReferenceService;
let machine: AgentMachine;
let sent: SentInvitation;
let other: SentInvitation;
/** Somebody else's address: whoever connects there is counted. */
let stranger: Server;
let strangerOrigin: string;
let connections = 0;

beforeAll(async () => {
  service = await startReferenceService();
  const acme = await createInvitingOrganization(service);
  machine = await prepareMachine(service, acme);
  [sent, other] = [await acme.invite(), await acme.invite()];
  stranger = createServer((socket) => {
    connections += 1;
    socket.destroy();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => stranger.once("listening", resolve));
  strangerOrigin = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});

afterAll(async () => {
  machine?.remove();
  stranger?.close();
  await service?.stop();
});

/** One symbol replaced by another. */
function mistype(secret: string): string {
  return secret.slice(0, 8) + (secret[8] === "7" ? "8" : "7") + secret.slice(9);
}

const onService = (token: string): string =>
  `latchkey://invite/${token}?service=${encodeURIComponent(service.origin)}`;

const ROWS: readonly (readonly [string, ErrorCode, () => string])[] = [
  ["nothing", "link.none", () => ""],
  ["prose", "link.none", () => "Dear Rita, please call me about the new press."],
  ["bytes that are no text", "link.none", () => "\0\u0001\ufffd\u007f".repeat(50)],
  ["two invitations", "link.ambiguous", () => `${sent.landingLink}\n${other.landingLink}`],
  ["more than any e-mail", "link.malformed", () => "x".repeat(TEXT_MAX_LENGTH + 10)],
  ["a malformed link", "link.malformed", () => `${onService(sent.token)}&more=1`],
  ["a link that was cut", "link.cut_off", () => `latchkey://invite/${sent.token.slice(0, 20)}`],
  ["a link cut at its token", "link.cut_off", () => `${service.origin}/i#`],
  ["a mistyped link", "link.mistyped", () => onService(mistype(sent.token))],
  ["a mistyped code", "link.mistyped", () => mistype(sent.accessCode.replaceAll("-", ""))],
  ["another program's link", "link.foreign", () => `zoom://invite/${sent.token}`],
  [
    "a service that is not allowed",
    "service.not_allowed",
    () => `latchkey://invite/${sent.token}?service=${encodeURIComponent(strangerOrigin)}`,
  ],
  [
    "a landing page that is not allowed",
    "service.not_allowed",
    () => `${strangerOrigin}/i#${sent.token}`,
  ],
  [
    "a look-alike of the service",
    "service.not_allowed",
    () => `https://127.0.0.1.example.com/i#${sent.token}`,
  ],
  [
    "a service without https",
    "service.insecure",
    () => `http://licences.example.com/i#${sent.token}`,
  ],
];

/** All of them read an invitation in the same way; each row takes another one. */
const COMMANDS = ["inspect", "accept", "decline"] as const;

test.each(
  ROWS.map(([situation, code, input], index) => {
    const command = COMMANDS[index % COMMANDS.length] ?? "inspect";
    return [command, situation, code, input] as const;
  }),
)("%s: %s is %s, and nobody is asked", async (command, _situation, code, input) => {
  const logged = service.log();
  await expectNothingChanged(service, machine, () =>
    expectFailure({ machine, args: [command], input: input(), code }),
  );
  expect(service.log()).toBe(logged);
  expect(connections).toBe(0);
});

test("a link is read alike from an argument, a file and standard input", async () => {
  const file = `${machine.directory}/link.txt`;
  writeFileSync(file, `Dear Rita,\n${sent.landingLink}\n`);
  const ways = await Promise.all([
    machine.latchkey(["inspect", "--json", sent.appLink]),
    machine.latchkey(["inspect", "--json", "--file", file]),
    machine.latchkey(["inspect", "--json", "-"], sent.landingLink),
    machine.latchkey(["inspect", "--json"], sent.accessCode.toLowerCase().replaceAll("-", " ")),
  ]);
  for (const way of ways) {
    expect(way).toMatchObject({ code: 0, stderr: "" });
    expect(way.json().invitation.id).toBe(sent.invitation.id);
  }
});
