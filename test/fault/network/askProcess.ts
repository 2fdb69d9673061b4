// Asks a service what it is from inside a network or file system of its own, and prints how that
// went as one line of JSON. Arguments: origin, PEM file or nothing, and `silent` for a name server that takes
// every question and answers none.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { askService } from "./networkRig.ts";

const [origin = "", caFile = "", nameServer = ""] = process.argv.slice(2);
if (nameServer === "silent") {
  const socket = createSocket("udp4").bind(53, "127.0.0.1");
  await once(socket, "listening");
  socket.unref();
}
const { result, attempts } = await askService(origin, {
  caFile: caFile === "" ? undefined : caFile,
  ...(nameServer === "silent" && { timeouts: { firstByteMs: 1_000 } }),
});
process.stdout.write(`${JSON.stringify({ attempts, ...result })}\n`);
// A question of the resolver's that nobody answers would keep this process for half a minute.
process.exit(0);
