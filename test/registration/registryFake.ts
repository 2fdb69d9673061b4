import { readFileSync, writeFileSync } from "node:fs";
import type { RunProgram } from "../../main/registration/surroundings.ts";

const ROOTS: Readonly<Record<string, string>> = {
  HKCU: "HKEY_CURRENT_USER",
  HKLM: "HKEY_LOCAL_MACHINE",
};

/**
 * A fake of `reg.exe` and the registry behind it: no Windows, but the same answers to what is asked
 * of it here. `commands` is every call that changes something.
 */
export class RegistryFake {
  /** Key in full -> name -> literal as in an export. */
  readonly keys = new Map<string, Map<string, string>>();
  readonly commands: string[][] = [];
  /** Fails from this changing call on; counts from 0. */
  failsAt = Infinity;
  failsOnce = false;

  readonly run: RunProgram = (file, args) => {
    if (file !== "reg.exe") return Promise.resolve(null);
    const [verb = "", ...rest] = args;
    if (verb === "export") return Promise.resolve(this.export(rest));
    const index = this.commands.push([file, ...args]) - 1;
    const fails = this.failsOnce ? index === this.failsAt : index >= this.failsAt;
    return Promise.resolve({ code: fails || !this.change(verb, rest) ? 1 : 0, stdout: "" });
  };

  set(key: string, name: string, literal: string): void {
    const parts = this.full(key).split("\\");
    // Keys above come into being with the key, as in the registry.
    for (let end = 1; end <= parts.length; end += 1) {
      const path = parts.slice(0, end).join("\\");
      if (!this.keys.has(path)) this.keys.set(path, new Map());
    }
    this.keys.get(this.full(key))?.set(name, literal);
  }

  /** As text, to compare. */
  dump(): string {
    const lines = [...this.keys].flatMap(([key, values]) =>
      [["", ""], ...values].map(([name, literal]) => `[${key}] ${name}=${literal}`),
    );
    return lines
      .filter((line) => line.includes("latchkey"))
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join("\n");
  }

  private full(key: string): string {
    const [root = "", ...rest] = key.split("\\");
    return [ROOTS[root] ?? root, ...rest].join("\\");
  }

  private below(key: string): string[] {
    const top = this.full(key);
    return [...this.keys.keys()].filter((each) => each === top || each.startsWith(`${top}\\`));
  }

  private export([key = "", file = ""]: readonly string[]): { code: number; stdout: string } {
    const found = this.below(key);
    if (found.length === 0) return { code: 1, stdout: "" };
    const text = found.map((each) => {
      const values = [...(this.keys.get(each) ?? [])];
      const lines = values.map(
        ([name, literal]) => `${name === "" ? "@" : `"${name}"`}=${literal}\r\n`,
      );
      return `[${each}]\r\n${lines.join("")}\r\n`;
    });
    const header = "\ufeffWindows Registry Editor Version 5.00\r\n\r\n";
    writeFileSync(file, header + text.join(""), "utf16le");
    return { code: 0, stdout: "" };
  }

  private change(verb: string, args: readonly string[]): boolean {
    const [target = ""] = args;
    if (verb === "delete") {
      const found = this.below(target);
      for (const key of found) this.keys.delete(key);
      return found.length > 0;
    }
    if (verb === "import") return this.import(readFileSync(target, "utf16le"));
    if (verb !== "add") return false;
    const name = args[1] === "/ve" ? "" : (args[2] ?? "");
    const value = args[args.indexOf("/d") + 1] ?? "";
    this.set(target, name, `"${value.replace(/[\\"]/g, "\\$&")}"`);
    return true;
  }

  private import(text: string): boolean {
    if (!text.startsWith("\ufeffWindows Registry Editor Version 5.00\r\n")) return false;
    let key = "";
    for (const line of text.split("\r\n")) {
      const [, header] = /^\[(.*)\]$/.exec(line) ?? [];
      if (header !== undefined) {
        key = header;
        const parts = key.split("\\");
        for (let end = 1; end <= parts.length; end += 1) {
          const path = parts.slice(0, end).join("\\");
          if (!this.keys.has(path)) this.keys.set(path, new Map());
        }
      }
      const [, name = "", literal] = /^(@|"[^"]*")=(.*)$/.exec(line) ?? [];
      if (literal !== undefined) this.set(key, name === "@" ? "" : name.slice(1, -1), literal);
    }
    return true;
  }
}
