import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content, FileChange } from "../../main/registration/fileChanges.ts";
import { readIds } from "../../main/registration/mimeApps.ts";
import {
  planRegistration,
  planUndo,
  type FoundFile,
  type UndoPlan,
  type WantedFile,
} from "../../main/registration/planRegistration.ts";
import type { Receipt } from "../../main/registration/receipt.ts";
import { anyMimeApps } from "./anyMimeApps.ts";

const LINE = { type: "x-scheme-handler/latchkey", id: "latchkey-link-handler.desktop" };
const LIST = "/home/u/.config/mimeapps.list";
const ENTRY = "/home/u/.local/share/applications/latchkey-link-handler.desktop";
const ICON = "/home/u/.local/share/icons/latchkey.svg";
const LAUNCHER = "/home/u/.local/share/latchkey/open-link";

/** Files in memory, and the receipt beside them. */
class Machine {
  readonly files: Map<string, Content>;
  receipt: Receipt | undefined;

  constructor(files: Readonly<Record<string, Content>>) {
    this.files = new Map(Object.entries(files));
  }

  private found(): FoundFile[] {
    return [LIST, ENTRY, ICON, LAUNCHER].map((path) => ({
      path,
      now: this.files.get(path) ?? null,
    }));
  }

  private apply(changes: readonly FileChange[], upTo: number): void {
    for (const { path, before, after } of changes.slice(0, upTo)) {
      expect(this.files.get(path) ?? null).toBe(before);
      this.files.set(path, after);
    }
  }

  /** `upTo` changes are made; then the power goes. Answers how many there were to make. */
  register(program: string, upTo = Infinity): number {
    const own = (path: string, text: string): WantedFile => ({
      path,
      kind: "own",
      text,
      mode: 0o644,
    });
    const wanted: WantedFile[] = [
      // A program that needs a launcher, and one that does not.
      ...(program.includes(" ") ? [own(LAUNCHER, `exec '${program}'`)] : []),
      own(ICON, "<svg/>"),
      own(ENTRY, `Exec=${program} %u`),
      { path: LIST, kind: "list", mode: 0o644 },
    ];
    const plan = planRegistration(wanted, this.found(), this.receipt, LINE, {
      directories: [],
      cacheBefore: null,
    });
    this.receipt = plan.receipt;
    this.apply(plan.changes, upTo);
    return plan.changes.length;
  }

  unregister(upTo = Infinity): UndoPlan | undefined {
    if (this.receipt === undefined) return undefined;
    const plan = planUndo(this.receipt, this.found(), LINE);
    this.apply(plan.changes, upTo);
    if (upTo === Infinity) this.receipt = undefined;
    return plan;
  }

  content(): Record<string, string> {
    const there = [...this.files].filter((each): each is [string, string] => each[1] !== null);
    return Object.fromEntries(there);
  }
}

const list = fc.option(anyMimeApps, { nil: null, freq: 8 });
const program = fc.constantFrom("/usr/bin/latchkey", "/opt/b/latchkey", "/opt/a b/latchkey");
const step = fc.integer({ min: 0, max: 5 });

describe("what a registration did", () => {
  test("is undone to the byte, whatever the list held, after any number of registrations", () => {
    fc.assert(
      fc.property(list, fc.array(program, { minLength: 1, maxLength: 4 }), (text, programs) => {
        const machine = new Machine({ [LIST]: text });
        const before = machine.content();
        for (const each of programs) machine.register(each);
        expect(readIds(machine.content()[LIST] ?? "", LINE.type, "Default Applications")[0]).toBe(
          LINE.id,
        );
        expect(machine.unregister()?.left).toEqual([]);
        expect(machine.content()).toEqual(before);
      }),
      { numRuns: 3000 },
    );
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(list, program, (text, each) => {
        const machine = new Machine({ [LIST]: text });
        machine.register(each);
        expect(machine.register(each)).toBe(0);
      }),
    );
  });

  test("is undone too when it was cut short anywhere, and so was the undoing", () => {
    fc.assert(
      fc.property(
        list,
        program,
        fc.array(fc.record({ program, upTo: step }), { minLength: 1, maxLength: 3 }),
        fc.array(step, { maxLength: 2 }),
        fc.boolean(),
        (text, first, cuts, undoCuts, again) => {
          const machine = new Machine({ [LIST]: text });
          const before = machine.content();
          machine.register(first, cuts[0]?.upTo ?? 0);
          for (const cut of cuts) machine.register(cut.program, cut.upTo);
          for (const upTo of undoCuts) machine.unregister(upTo);
          if (again) {
            machine.register(first);
            expect(machine.content()[ENTRY]).toBe(`Exec=${first} %u`);
          }
          expect(machine.unregister()?.left).toEqual([]);
          expect(machine.content()).toEqual(before);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("leaves what others wrote since, and takes only our part out of the list", () => {
    fc.assert(
      fc.property(list, anyMimeApps, program, (text, theirs, each) => {
        const machine = new Machine({ [LIST]: text });
        machine.register(each);
        const added = `${machine.files.get(LIST)}\n[Added Associations]\n${theirs}\n`;
        machine.files.set(LIST, added);
        machine.unregister();
        const now = machine.content()[LIST] ?? "";
        expect(readIds(now, LINE.type, "Default Applications")).not.toContain(LINE.id);
        const kept = added.split("\n").filter((one) => !one.includes(LINE.type));
        expect(now.split("\n").filter((one) => !one.includes(LINE.type))).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
  });

  test("leaves an entry that somebody changed, and says so", () => {
    const machine = new Machine({});
    machine.register("/usr/bin/latchkey");
    machine.files.set(ENTRY, "Exec=/usr/bin/mine %u");
    expect(machine.unregister()?.left).toEqual([ENTRY]);
    expect(machine.content()).toEqual({ [ENTRY]: "Exec=/usr/bin/mine %u" });
  });

  test("does not bring back a list that somebody removed", () => {
    const machine = new Machine({ [LIST]: "[Default Applications]\n" });
    machine.register("/usr/bin/latchkey");
    machine.files.set(LIST, null);
    machine.unregister();
    expect(machine.content()).toEqual({});
  });

  test("is known for ours where the receipt was lost", () => {
    const machine = new Machine({});
    machine.register("/usr/bin/latchkey");
    machine.receipt = undefined;
    expect(machine.register("/usr/bin/latchkey")).toBe(0);
    machine.unregister();
    expect(Object.keys(machine.content())).toEqual([LIST]);
  });
});
