import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  expandNameTemplate,
  suggestNames,
  toDeviceName,
  toHostLabel,
  type NamingFacts,
} from "../../main/core/deviceNaming.ts";
import { parseDeviceName } from "../../protocol/deviceName.ts";

const FACTS: NamingFacts = {
  hostname: "press-4.factory.example.com",
  maker: "LENOVO",
  model: "ThinkPad X1",
  serial: "PF3ABC12",
  site: "Turku",
};
const NOTHING: NamingFacts = {
  hostname: "localhost",
  maker: null,
  model: null,
  serial: null,
  site: null,
};

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 90 }),
  fc.string({ unit: "grapheme", maxLength: 90 }),
);
const anyFacts = fc.record({
  hostname: fc.oneof(anyText, fc.domain()),
  maker: fc.option(anyText),
  model: fc.option(anyText),
  serial: fc.option(anyText),
  site: fc.option(anyText),
});
const anyTemplate = fc
  .array(
    fc.oneof(
      fc.constantFrom("{hostname}", "{maker}", "{model}", "{serial}", "{site}"),
      fc.constantFrom(" ", "-", "_", " (", ")", " · ", "Kiosk"),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(""));

describe("expandNameTemplate", () => {
  test.each([
    ["{hostname}", "press-4"],
    ["{model}-{serial}", "ThinkPad X1-PF3ABC12"],
    ["{site} {hostname}", "Turku press-4"],
    ["{hostname} ({serial})", "press-4 (PF3ABC12)"],
    ["Kiosk #{serial}", "Kiosk #PF3ABC12"],
    ["#{serial}", "#PF3ABC12"],
    ["{maker} {model} {serial}, {site}", "LENOVO ThinkPad X1 PF3ABC12, Turku"],
    ["プレス機-{serial}", "プレス機-PF3ABC12"],
  ])("fills %s", (template, expected) => {
    expect(expandNameTemplate(template, FACTS)).toBe(expected);
  });

  test.each([
    ["{model}-{serial}", ["serial"], "ThinkPad X1"],
    ["{model}-{serial}", ["model"], "PF3ABC12"],
    ["{site}-{model}-{serial}", ["site", "model"], "PF3ABC12"],
    ["{site}-{model}-{serial}", ["model"], "Turku-PF3ABC12"],
    ["{hostname} ({serial})", ["serial"], "press-4"],
    ["{hostname} [{serial}] {site}", ["serial"], "press-4 Turku"],
    ["Kiosk {site} {hostname}", ["site"], "Kiosk press-4"],
    ["Kiosk {site} {hostname}", ["site", "hostname"], null],
    ["{serial}{model}", ["serial"], "ThinkPad X1"],
  ] as const)(
    "of %s without %j, leaves out the separator as well",
    (template, missing, expected) => {
      const facts = { ...FACTS };
      for (const name of missing) Object.assign(facts, { [name]: name === "hostname" ? "" : null });
      expect(expandNameTemplate(template, facts)).toBe(expected);
    },
  );

  test.each([
    "",
    "Kiosk",
    "{",
    "{model",
    "model}",
    "{colour}",
    "{{model}}",
    "{Model}",
    "{ model }",
  ])("%j names no machine", (template) => {
    expect(expandNameTemplate(template, FACTS)).toBeNull();
  });

  test("is a device name already, or none", () => {
    fc.assert(
      fc.property(anyTemplate, anyFacts, (template, facts) => {
        const name = expandNameTemplate(template, facts);
        if (name !== null) expect(parseDeviceName(name)).toEqual({ ok: true, name });
      }),
      { numRuns: 500 },
    );
  });

  test("needs a fact: words alone would name every machine the same", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        expect(expandNameTemplate(template, NOTHING)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test("cuts by code points and never through one", () => {
    const name = expandNameTemplate("{model}", { ...FACTS, model: "🖨".repeat(90) });
    expect(name).toBe("🖨".repeat(64));
  });
});

describe("toHostLabel", () => {
  test.each(["localhost", "localhost.localdomain", "(none)", "", ".", "unknown", "\u200B"])(
    "%j says nothing",
    (hostname) => {
      expect(toHostLabel(hostname)).toBeNull();
    },
  );
});

describe("toDeviceName", () => {
  test("keeps every name that is one, and makes nothing else of the rest", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = toDeviceName(text);
        const parsed = parseDeviceName(text);
        if (parsed.ok) expect(name).toBe(parsed.name);
        if (name !== null) expect(toDeviceName(name)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

describe("suggestNames", () => {
  const machine = { platform: "linux", ...FACTS } as const;

  test("offers the organization's own way first, the hostname last", () => {
    const suggestions = suggestNames({ proposal: "Press 4", template: "{site}-{serial}", machine });
    expect(suggestions).toEqual([
      { from: "template", name: "PF3ABC12" },
      { from: "model", name: "ThinkPad X1 PF3ABC12" },
      { from: "hostname", name: "press-4" },
    ]);
  });

  test("offers the invitation's name where another was proposed", () => {
    const options = { proposal: "press-4", invited: "Press 4", template: null, machine };
    expect(suggestNames(options)[0]).toEqual({ from: "invitation", name: "Press 4" });
  });

  test("tells machines of one model apart by their hostname where the serial is not to be read", () => {
    const options = { proposal: "x", template: null, machine: { ...machine, serial: null } };
    expect(suggestNames(options)).toContainEqual({ from: "model", name: "ThinkPad X1 press-4" });
  });

  test("has nothing to offer for a machine that knows nothing of itself", () => {
    const nobody = { ...NOTHING, platform: "other" } as const;
    expect(suggestNames({ proposal: "x", template: "{serial}", machine: nobody })).toEqual([]);
  });

  test("never repeats a name, nor the proposed one, in whatever case", () => {
    const names = fc.constantFrom("Press-4", "PRESS-4", "press-4", "other", "Other");
    const texts = fc.option(names);
    fc.assert(
      fc.property(names, texts, texts, texts, texts, (proposal, invited, model, serial, host) => {
        const facts = { ...machine, model, serial, hostname: host ?? "localhost" };
        for (const template of [null, "{serial}", "{hostname}", "{model}"]) {
          const found = suggestNames({ proposal, invited, template, machine: facts });
          const lower = [proposal, ...found.map(({ name }) => name)].map((name) =>
            name.toLowerCase(),
          );
          expect(new Set(lower).size).toBe(lower.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
