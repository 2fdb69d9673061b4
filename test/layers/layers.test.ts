import { isBuiltin } from "node:module";
import { describe, expect, test } from "vitest";
import { foldersOfMain, importsOf, readImports, roomOf, type Import } from "./imports.ts";

/** What a room may know of the house, beside itself; data flows down this table and never up. */
interface Rule {
  readonly rooms: readonly string[];
  /** Single files of other rooms. */
  readonly files?: readonly string[];
  /** Single files of other rooms, as types alone. */
  readonly types?: readonly string[];
  /** Data from the top of the project. */
  readonly data?: readonly string[];
  /** Node's own modules. */
  readonly node: boolean;
  readonly packages: readonly string[];
}

const CONTRACT = "preload/contract.ts";
const ABOVE = [
  "main/core",
  "main/files",
  "main/device",
  "main/credentials",
  "main/oauth",
  "main/service",
  "main/enrolment",
];

const RULES = {
  messages: { rooms: [], node: false, packages: ["intl-messageformat"] },
  protocol: { rooms: [], node: false, packages: ["zod"] },
  sheets: {
    rooms: [],
    node: true,
    packages: ["csv-parse/sync", "csv-stringify/sync", "saxen", "write-excel-file/node"],
  },
  /** Builds a vendor's product from theirs: when it is built, never when it runs. */
  brand: {
    rooms: ["messages"],
    node: true,
    packages: ["zod", "intl-messageformat", "vite", "yaml"],
  },
  "main/core": {
    rooms: ["messages", "protocol"],
    types: [CONTRACT],
    data: ["brand/latchkey/brand.json"],
    node: false,
    packages: [],
  },
  "main/files": { rooms: ["main/core"], node: true, packages: ["zod"] },
  "main/device": {
    rooms: ["main/core", "main/files", "protocol"],
    node: true,
    packages: ["zod", "node-machine-id"],
  },
  "main/credentials": {
    rooms: ["main/core", "main/files", "protocol"],
    node: true,
    packages: ["zod", "@github/keytar"],
  },
  "main/oauth": {
    rooms: ["main/core", "protocol"],
    node: true,
    packages: ["zod", "openid-client"],
  },
  "main/service": {
    rooms: ["main/core", "main/oauth", "protocol"],
    node: true,
    packages: ["zod", "undici"],
  },
  "main/enrolment": {
    rooms: ["main/core", "main/files", "protocol"],
    node: true,
    packages: ["zod"],
  },
  "main/registration": { rooms: ["main/core", "main/files"], node: true, packages: ["zod"] },
  "main/window": { rooms: ["main/core", "main/files"], node: true, packages: [] },
  "main/agent": {
    rooms: [...ABOVE, "protocol", "preload", "messages"],
    node: true,
    packages: ["zod"],
  },
  /** The state that an administrator's file describes, and a fleet's sheet. */
  "main/provisioning": {
    rooms: [...ABOVE, "main/agent", "protocol", "preload", "messages", "sheets"],
    node: true,
    packages: ["zod", "yaml"],
  },
  "main/doctor": {
    rooms: [...ABOVE, "main/agent", "main/registration", "protocol", "messages"],
    node: true,
    packages: ["zod"],
  },
  "main/desktop": {
    rooms: ["main/core", "main/agent", "main/registration", "preload", "messages"],
    node: true,
    packages: ["electron", "zod"],
  },
  "main/browser": {
    rooms: ["main/core", "main/agent", "preload", "messages"],
    node: true,
    packages: [],
  },
  "main/cli": {
    rooms: [
      "main/core",
      "main/agent",
      "main/browser",
      "main/window",
      "main/registration",
      "main/doctor",
      "main/provisioning",
      "messages",
      "preload",
    ],
    types: ["protocol/device.ts"],
    data: ["package.json"],
    node: true,
    packages: ["commander"],
  },
  preload: {
    rooms: [],
    types: ["main/core/errorCodes.ts", "messages/languages.ts"],
    node: false,
    packages: ["electron"],
  },
  renderer: {
    rooms: ["messages", "preload"],
    // Pure: codes and names are judged while they are typed, and not sent anywhere for that.
    files: ["protocol/accessCode.ts", "protocol/deviceName.ts"],
    data: ["brand/latchkey/brand.json", "brand/latchkey/logo.svg"],
    node: false,
    packages: ["react", "react-dom", "react-dom/client"],
  },
} as const satisfies Record<string, Rule>;

const ROOMS = Object.keys(RULES) as (keyof typeof RULES)[];
const ALL = readImports([
  "brand",
  "main",
  "messages",
  "preload",
  "protocol",
  "renderer",
  "service",
  "sheets",
  "bin",
]);

function isAllowed(statement: Import, own: string, rule: Rule): boolean {
  const { to, isOurs, isTypeOnly } = statement;
  if (!isOurs) {
    return isBuiltin(to) ? rule.node && to.startsWith("node:") : rule.packages.includes(to);
  }
  if (isTypeOnly && rule.types?.includes(to) === true) return true;
  if (rule.data?.includes(to) === true || rule.files?.includes(to) === true) return true;
  const room = roomOf(to, [...ROOMS, "service"]);
  return room === own || (room !== undefined && rule.rooms.includes(room));
}

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

describe("the rooms of the house", () => {
  test("are these: a new folder in main/ needs its place in the table", () => {
    expect(foldersOfMain().toSorted()).toEqual(
      ROOMS.filter((room) => room.startsWith("main/")).toSorted(),
    );
  });

  test.each(ROOMS)("%s imports what it may, and is not empty", (room) => {
    const own = ALL.filter(({ from }) => roomOf(from, ROOMS) === room);
    expect(own.length).toBeGreaterThan(0);
    const rule: Rule = RULES[room];
    expect(own.filter((each) => !isAllowed(each, room, rule)).map(describeImport)).toEqual([]);
  });

  test("form no circle: each room stands below all it imports", () => {
    const order = ROOMS.filter((room) => room !== "preload" && room !== "renderer");
    const wrong = ALL.filter(({ from, to, isOurs, isTypeOnly }) => {
      const [below, above] = [roomOf(from, order), roomOf(to, order)];
      if (!isOurs || isTypeOnly || below === undefined || above === undefined) return false;
      return (
        order.indexOf(above as (typeof order)[number]) >
        order.indexOf(below as (typeof order)[number])
      );
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test("electron is known to the desktop host and its preload alone", () => {
    const users = ALL.filter(({ to }) => /^electron(?:\/|$)/.test(to)).map(({ from }) => from);
    expect(users.filter((file) => !/^(?:main\/desktop|preload)\//.test(file))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  test("the service knows the protocol, messages, brands, sheets and nothing else of the house", () => {
    const own = ALL.filter(({ from, isOurs }) => from.startsWith("service/") && isOurs);
    expect(own.length).toBeGreaterThan(0);
    const outside = own.filter(
      ({ to }) => !/^(?:service|protocol|messages|brand|sheets)\//.test(to),
    );
    expect(outside.map(describeImport)).toEqual([]);
  });

  test("nothing that ships on a device knows the service", () => {
    const outside = ALL.filter(
      ({ from, to }) => to.startsWith("service/") && !from.startsWith("service/"),
    );
    expect(outside.map(describeImport)).toEqual([]);
  });
});

describe("the reading of imports", () => {
  test.each<[string, string, Partial<Import>[]]>([
    [
      "named",
      `import { a } from "./b.ts";`,
      [{ to: "main/core/b.ts", isOurs: true, isTypeOnly: false }],
    ],
    [
      "over lines",
      `import {\n  a,\n  type B,\n} from "../files/c.ts";`,
      [{ to: "main/files/c.ts", isTypeOnly: false }],
    ],
    [
      "types",
      `import type { A } from "../../protocol/a.ts";`,
      [{ to: "protocol/a.ts", isTypeOnly: true }],
    ],
    ["types, one by one", `import { type A, type B as C } from "./a.ts";`, [{ isTypeOnly: true }]],
    ["all", `import * as fs from "node:fs";`, [{ to: "node:fs", isOurs: false }]],
    ["default", `import React from 'react';`, [{ to: "react" }]],
    ["for its effect", `import "./a.css";`, [{ to: "main/core/a.css" }]],
    ["later", `const a = await import("undici");`, [{ to: "undici", isTypeOnly: false }]],
    ["exports", `export { a } from "./a.ts";`, [{ to: "main/core/a.ts" }]],
    ["two", `import { a } from "x";\nimport { b } from "y";`, [{ to: "x" }, { to: "y" }]],
    ["none in comments", `// import { a } from "x";\n/** import("y") */`, []],
    ["none in text", `const text = "a from b";`, []],
  ])("%s", (_, source, expected) => {
    expect(importsOf("main/core/x.ts", source)).toMatchObject(expected);
    expect(importsOf("main/core/x.ts", source)).toHaveLength(expected.length);
  });
});
