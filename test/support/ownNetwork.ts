import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Every address leads back to the machine, so that each packet is counted and none is lost. */
const SCRIPT =
  "ip link set lo up && ip route add local 0.0.0.0/0 dev lo && ip -6 route add local ::/0 dev lo; " +
  'exec "$@"';

/** The command that runs a command in a network of its own, in which nobody else is. */
export function withinOwnNetwork(command: readonly string[]): readonly string[] {
  return ["unshare", "--net", "sh", "-c", SCRIPT, "in-own-network", ...command];
}

/** Whether this machine lets us make one: root on Linux, outside narrow containers. */
export function canOwnNetwork(): boolean {
  if (process.platform !== "linux") return false;
  const [program = "", ...rest] = withinOwnNetwork(["true"]);
  return spawnSync(program, rest).status === 0;
}

/** Packets that went out on any interface of the network this process lives in. */
export function packetsSent(): number {
  return readFileSync("/proc/self/net/dev", "utf8")
    .split("\n")
    .filter((row) => row.includes(":"))
    .map((row) => Number(row.split(":")[1]?.trim().split(/\s+/u)[9]))
    .reduce((sum, packets) => sum + packets, 0);
}
