import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { notifyDesktop } from "../../../main/agent/window/notifyDesktop.ts";
import { DbusReader, DbusWriter, type DbusValue } from "../../../main/credentials/dbusValue.ts";

let directory: string;
let server: Server | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "lk-"));
});
afterEach(() => {
  server?.close();
  rmSync(directory, { recursive: true });
});

/** The answer to a call: a return without a body, or an error by its name. */
function reply(to: number, errorName: string | null): Buffer {
  const fields: DbusValue[] = [[5, { signature: "u", value: to }]];
  if (errorName !== null) fields.push([4, { signature: "s", value: errorName }]);
  const header = new DbusWriter();
  const type = errorName === null ? 2 : 3;
  header.writeAll("yyyyuua(yv)", ["l".charCodeAt(0), type, 0, 1, 0, to, fields]);
  header.align(8);
  return header.toBuffer();
}

/** A bus with a notification service on it, or without; answers what the service was told. */
async function startBus(notifies: "shows" | "absent" | "silent") {
  const told: (readonly DbusValue[])[] = [];
  const path = join(directory, "bus");
  server = createServer((socket) => {
    let isAuthenticated = false;
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      if (!isAuthenticated) {
        isAuthenticated = true;
        socket.write("OK 0123456789abcdef\r\n");
        return;
      }
      const at = data.indexOf("BEGIN\r\n") === 0 ? 7 : 0;
      for (let rest = data.subarray(at); rest.length > 0;) {
        const bodyBytes = rest.readUInt32LE(4);
        const serial = rest.readUInt32LE(8);
        const bodyAt = Math.ceil((16 + rest.readUInt32LE(12)) / 8) * 8;
        const isNotice = rest.subarray(0, bodyAt).includes("Notify");
        if (!isNotice) socket.write(reply(serial, null));
        else {
          told.push(new DbusReader(rest.subarray(bodyAt), 0).readAll("susssas"));
          if (notifies === "shows") socket.write(reply(serial, null));
          if (notifies === "absent") {
            socket.write(reply(serial, "org.freedesktop.DBus.Error.ServiceUnknown"));
          }
        }
        rest = rest.subarray(bodyAt + bodyBytes);
      }
    });
  });
  const bus = server;
  await new Promise<void>((resolve) => bus.listen(path, resolve));
  return { told, environment: { DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` } };
}

const notice = { title: "Latchkey: There is no display", text: "A window & <b>more</b>." };

describe.skipIf(process.platform !== "linux")("a notification of the desktop", () => {
  test("carries title and text, as text", async () => {
    const { told, environment } = await startBus("shows");
    expect(await notifyDesktop(notice, { environment, productName: "Latchkey" })).toBe(true);
    expect(told).toEqual([
      ["Latchkey", 0, "", notice.title, "A window &amp; &lt;b>more&lt;/b>.", []],
    ]);
  });

  test.each(["absent", "silent"] as const)(
    "is no obstacle where the service is %s",
    async (how) => {
      const { environment } = await startBus(how);
      const surroundings = { environment, productName: "Latchkey", patienceMs: 200 };
      expect(await notifyDesktop(notice, surroundings)).toBe(false);
    },
  );

  test.each([
    ["no bus at all", {}],
    ["a bus that is gone", { DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent/bus" }],
  ])("is none with %s", async (_what, environment) => {
    expect(await notifyDesktop(notice, { environment, productName: "Latchkey" })).toBe(false);
  });
});
