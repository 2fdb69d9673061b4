// A whole agent in a process of its own: opens texts, says yes to services, and says after each what
// became of it and what has left the machine so far.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import { createAgent } from "../../main/agent/createAgent.ts";
import { createCredentialDesk } from "../../main/agent/credentialDesk.ts";
import { BRAND } from "../../main/core/brand.ts";
import type { ErrorCode } from "../../main/core/errorCodes.ts";
import type { Failure } from "../../main/core/result.ts";
import type { ServiceOrigin } from "../../main/core/serviceOrigin.ts";
import type { SessionState } from "../../main/core/sessionState.ts";
import type { RequestEvent } from "../../main/agent/sessionRunner.ts";
import { packetsSent } from "../support/ownNetwork.ts";

export interface Orders {
  readonly configFile: string;
  readonly unknownServices: "ask" | "refuse";
  /** For services that are asked in the end: without one nobody is asked. */
  readonly credential?: { readonly client_id: string; readonly client_secret: string };
  /** Listens here as the unknown service would, and on 53 as its name server. */
  readonly servicePort?: number;
  readonly events: readonly RequestEvent[];
}

export interface Step {
  readonly state: string;
  readonly service: string | null;
  readonly code: ErrorCode | null;
  readonly packets: number;
  readonly connections: number;
  /** Names that were looked up so far. */
  readonly names: readonly string[];
}

const orders = JSON.parse(await text(process.stdin)) as Orders;
let connections = 0;
const names: string[] = [];

/** Says of every name that there is none (RFC 1035 s4.1). */
async function startNameServer(): Promise<void> {
  const socket = createSocket("udp4");
  socket.on("message", (query, from) => {
    names.push(readName(query));
    const answer = Buffer.from(query);
    answer.writeUInt16BE(0x8183, 2);
    answer.writeUInt16BE(0, 10);
    socket.send(answer.subarray(0, questionEnd(query)), from.port, from.address);
  });
  socket.bind(53, "0.0.0.0");
  await once(socket, "listening");
  socket.unref();
}

function labels(query: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = 12; (query[at] ?? 0) > 0; at += (query[at] ?? 0) + 1) {
    found.push(query.toString("latin1", at + 1, at + 1 + (query[at] ?? 0)));
  }
  return found;
}

function failureIn(state: SessionState): Failure | null {
  if (state.kind === "credentials") return state.reason;
  if ("failure" in state) return state.failure;
  return "problem" in state ? state.problem : null;
}

const readName = (query: Buffer): string => labels(query).join(".");

function questionEnd(query: Buffer): number {
  return 12 + labels(query).reduce((sum, label) => sum + label.length + 1, 1) + 4;
}

if (orders.servicePort !== undefined) {
  await startNameServer();
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  }).listen(orders.servicePort, "127.0.0.1");
  await once(server, "listening");
  server.unref();
}
const agent = await createAgent({
  brand: BRAND,
  version: "0.0.0",
  configFile: orders.configFile,
  keychainWorker: "",
  unknownServices: orders.unknownServices,
});
if (!agent.ok) throw new Error(agent.failure.code);
const { runner, store } = agent.value;
const steps: Step[] = [];
for (const event of orders.events) {
  if (event.kind === "confirmService" && orders.credential !== undefined) {
    const credential = JSON.stringify(orders.credential);
    await createCredentialDesk(store).set(event.address as ServiceOrigin, credential);
  }
  runner.request(event);
  const state = await runner.settled();
  const failure = failureIn(state);
  const service = "service" in state ? state.service : null;
  steps.push({
    state: state.kind,
    service,
    code: failure?.code ?? null,
    packets: packetsSent(),
    connections,
    names: [...new Set(names)],
  });
}
process.stdout.write(JSON.stringify(steps));
