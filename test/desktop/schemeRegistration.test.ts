import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { registerScheme } from "../../main/desktop/schemeRegistration.ts";
import { createElectronFake } from "./electronStandIn.ts";

interface Case {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly registers?: boolean;
}

function register({ platform, isPackaged, registers = true }: Case) {
  const { electron, registrations } = createElectronFake({ isPackaged, registers });
  const outcome = registerScheme({
    app: electron.app,
    scheme: "latchkey",
    platform,
    execPath: "/x/Latchkey.exe",
    argv: ["/x/Latchkey.exe", "app", "latchkey://invite/X"],
  });
  return { outcome, registrations };
}

describe("the handler of our links", () => {
  it("gets -- before the link on Windows", () => {
    expect(register({ platform: "win32", isPackaged: true })).toEqual({
      outcome: "registered",
      registrations: [{ scheme: "latchkey", path: "/x/Latchkey.exe", args: ["--"] }],
    });
  });

  it("gets the application's directory too where Windows runs it unpackaged", () => {
    expect(register({ platform: "win32", isPackaged: false })).toEqual({
      outcome: "registered",
      registrations: [
        { scheme: "latchkey", path: "/x/Latchkey.exe", args: [resolve("app"), "--"] },
      ],
    });
  });

  it.each(["linux", "darwin"] as const)("is the package on %s", (platform) => {
    expect(register({ platform, isPackaged: true })).toEqual({
      outcome: "registered",
      registrations: [{ scheme: "latchkey" }],
    });
    expect(register({ platform, isPackaged: false })).toEqual({
      outcome: "needs_package",
      registrations: [],
    });
  });

  it.each(["linux", "win32", "darwin"] as const)(
    "may be refused by %s, which is said",
    (platform) => {
      expect(register({ platform, isPackaged: true, registers: false }).outcome).toBe("refused");
    },
  );
});
