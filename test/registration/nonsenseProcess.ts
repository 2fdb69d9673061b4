// Says to whoever asks what is no answer, one visit after the other; fails where nobody listens.
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";

const nonce = (process.argv[2] ?? "").split("/").at(-1) ?? "";
const path = join(process.env["XDG_RUNTIME_DIR"] ?? "", "latchkey", `probe-${nonce}`);
for (const text of ["", "{}", "no json", '{"product":"x","version":"1","program":[],"pid":0}']) {
  const socket = connect(path);
  await once(socket, "connect");
  socket.end(text);
  socket.resume();
  await once(socket, "close");
}
const flood = connect(path);
flood.on("error", () => flood.destroy());
flood.write("x".repeat(20_000));
await once(flood, "close");
