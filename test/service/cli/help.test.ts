import { beforeAll, describe, expect, it } from "vitest";
import { NEXT_STEP } from "../../../service/cli/nextStep.ts";
import { runHere } from "./commandLine.ts";

const COMMANDS = [
  ["invite"],
  ["list"],
  ["show"],
  ["resend"],
  ["revoke"],
  ["approve"],
  ["deny"],
  ["org", "create"],
  ["org", "list"],
  ["org", "show"],
  ["org", "set"],
  ["licence", "create"],
  ["licence", "list"],
  ["group", "create"],
  ["group", "list"],
  ["group", "show"],
  ["group", "set"],
  ["client", "create"],
  ["device", "list"],
  ["device", "show"],
  ["device", "deactivate"],
  ["device", "activate"],
  ["template"],
  ["remove"],
  ["token", "create"],
  ["token", "list"],
  ["token", "revoke"],
] as const;

describe("--help", () => {
  const help = new Map<string, string>();
  beforeAll(async () => {
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = await runHere([...command, "--help"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      help.set(command.join(" "), stdout);
    }
  });

  it.each(COMMANDS.map((command) => command.join(" ")))("%s teaches", (command) => {
    const text = help.get(command) ?? "";
    expect(text).toContain(`Usage: latchkey-service ${command} `);
    expect(text).toContain("--admin-token-file <file>");
    expect(text).toContain("--json");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("of the whole lists every command, the exit codes, and the way to the first invitation", async () => {
    const { code, stdout } = await runHere(["--help"]);
    expect(code).toBe(0);
    for (const [first] of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${first}[ |]`, "m"));
    expect(stdout).toMatch(/^ {2}run /m);
    expect(stdout).toContain("Exit codes: 0 done");
    expect(stdout).toContain("latchkey-service invite --org Acme");
  });

  it("examples and next steps name commands that exist", () => {
    const known = new Set([...COMMANDS.map((command) => command.join(" ")), "run"]);
    const texts = [...help.values(), ...Object.values(NEXT_STEP)].join("\n");
    const named = [...texts.matchAll(/latchkey-service ([a-z]+)(?: ([a-z]+))?/g)];
    expect(named.length).toBeGreaterThan(30);
    for (const [, first = "", second] of named) {
      expect([...known]).toContain(known.has(first) ? first : `${first} ${second}`);
    }
  });
});
