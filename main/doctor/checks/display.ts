import { connect } from "node:net";
import { join } from "node:path";
import { errorCodeOf } from "../../core/systemError.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import { fact, failing, message, pass, shareable, skip, step, warning } from "../finding.ts";
import type { Patient } from "../patient.ts";

const CONNECT_TIMEOUT_MS = 2_000;

/** Whether there is a graphical session that a window can come up in. */
export const displayCheck: Check = {
  id: "display",
  group: "desktop",
  limitMs: LOCAL_LIMIT_MS,
  run: async (patient) => {
    const { platform } = patient;
    if (platform === "win32" || platform === "darwin") {
      return pass(message("doctor.display.system"), [shareable("kind", "system")]);
    }
    const display = findDisplay(patient);
    if (display === undefined) {
      return skip(message("doctor.display.none"), [shareable("kind", "none")]);
    }
    const found = [fact("address", display.name), shareable("kind", display.kind)];
    const failure = await findFailure(display.sockets);
    if (failure !== undefined) {
      return failing(
        { code: "window.no_display", detail: `${failure} ${display.name}` },
        found,
        step(message("doctor.display.repair", { variable: display.variable })),
      );
    }
    if (process.getuid?.() === 0) {
      return warning(failing({ code: "window.root" }, found));
    }
    return pass(message("doctor.display.answers"), found);
  },
};

interface Display {
  readonly kind: "wayland" | "x11";
  readonly variable: string;
  readonly name: string;
  /** Any of them will do; none where it is on another machine. */
  readonly sockets: readonly string[];
}

/** Whether there is a graphical session by name; only {@link displayCheck} asks whether it answers. */
export function findDisplay({ environment }: Pick<Patient, "environment">): Display | undefined {
  const wayland = environment["WAYLAND_DISPLAY"] ?? "";
  const runtime = environment["XDG_RUNTIME_DIR"] ?? "";
  if (wayland !== "") {
    const socket = wayland.startsWith("/") ? wayland : join(runtime, wayland);
    return { kind: "wayland", variable: "WAYLAND_DISPLAY", name: wayland, sockets: [socket] };
  }
  const name = environment["DISPLAY"] ?? "";
  if (name === "") return undefined;
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(name)?.[1];
  const sockets =
    number === undefined ? [] : [`/tmp/.X11-unix/X${number}`, `\0/tmp/.X11-unix/X${number}`];
  return { kind: "x11", variable: "DISPLAY", name, sockets };
}

async function findFailure(sockets: readonly string[]): Promise<string | undefined> {
  let failure: string | undefined;
  for (const path of sockets) {
    failure = await tryConnection(path);
    if (failure === undefined) return undefined;
  }
  return failure;
}

function tryConnection(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    const end = (why: string | undefined): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(why);
    };
    const timer = setTimeout(() => end("ETIMEDOUT"), CONNECT_TIMEOUT_MS);
    socket.once("connect", () => end(undefined));
    socket.once("error", (error) => end(errorCodeOf(error)));
  });
}
