import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findElectronRuntime, type RuntimeSurroundings } from "./electronRuntime.ts";

let packageDirectory: string;

beforeEach(() => {
  packageDirectory = mkdtempSync(join(tmpdir(), "latchkey-electron-"));
});
afterEach(() => {
  rmSync(packageDirectory, { recursive: true });
});

function find(more: Partial<RuntimeSurroundings> = {}) {
  return findElectronRuntime({
    packageDirectory,
    environment: { DISPLAY: ":1" },
    platform: "linux",
    uid: 1000,
    ...more,
  });
}

function install(directory = join(packageDirectory, "dist")): string {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "electron"), "");
  return join(directory, "electron");
}

describe("Electron's runtime", () => {
  it("is absent where it was never downloaded, or not completely", () => {
    expect(find()).toMatchObject({
      kind: "absent",
      why: expect.stringContaining("install-electron"),
    });
    writeFileSync(join(packageDirectory, "path.txt"), "electron");
    expect(find().kind).toBe("absent");
    install();
    rmSync(join(packageDirectory, "path.txt"));
    expect(find().kind).toBe("absent");
  });

  it("is present where its package would find it", () => {
    const executable = install();
    writeFileSync(join(packageDirectory, "path.txt"), "electron");
    expect(find()).toEqual({ kind: "present", executable });
  });

  it("is found elsewhere where the environment says so", () => {
    const override = join(packageDirectory, "elsewhere");
    const environment = { DISPLAY: ":1", ELECTRON_OVERRIDE_DIST_PATH: override };
    expect(find({ environment }).kind).toBe("absent");
    const executable = install(override);
    expect(find({ environment })).toEqual({ kind: "present", executable });
  });

  it.each<[string, Partial<RuntimeSurroundings>, string]>([
    ["root on Linux", { uid: 0 }, "root"],
    ["Linux without a display", { environment: {} }, "display"],
  ])("cannot be used by %s", (_who, more, why) => {
    install();
    writeFileSync(join(packageDirectory, "path.txt"), "electron");
    expect(find(more)).toMatchObject({ kind: "absent", why: expect.stringContaining(why) });
  });

  it("needs neither on Windows and macOS", () => {
    install();
    writeFileSync(join(packageDirectory, "path.txt"), "electron");
    expect(find({ platform: "win32", uid: undefined, environment: {} }).kind).toBe("present");
    expect(find({ platform: "darwin", uid: 0, environment: {} }).kind).toBe("present");
  });
});
