import { describe, expect, test } from "vitest";
import type { Answer } from "./httpServer.ts";
import { createFetch, failureAt, failureOf, plain, withServer } from "./transportRig.ts";

describe("the deadline", () => {
  const stall: Answer = () => undefined;
  const drip: Answer = (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(" "), 20);
    response.once("close", () => clearInterval(timer));
  };

  test.each([
    ["no answer", stall],
    ["an answer byte by byte for ever", drip],
  ])("of a request ends %s", async (_, answer) => {
    expect(await failureAt(answer, { timeouts: { wholeMs: 200 } })).toMatchObject({
      code: "service.timeout",
    });
  });

  test.each([
    ["no answer", stall],
    ["an answer byte by byte for ever", drip],
  ])("of the command ends %s", async (_, answer) => {
    expect(await failureAt(answer, { deadline: AbortSignal.timeout(200) })).toMatchObject({
      code: "service.timeout",
    });
  });

  test("of the first byte ends no answer, and lets one that began go on", async () => {
    const timeouts = { firstByteMs: 200, wholeMs: 2_000 };
    expect(await failureAt(stall, { timeouts })).toMatchObject({ code: "service.timeout" });
    const slow: Answer = (_, response) => {
      response.writeHead(200);
      response.write(" ");
      setTimeout(() => response.end("{}"), 400);
    };
    await withServer(slow, async (server) => {
      const response = await createFetch({ timeouts })(server.origin, {});
      expect(await response.json()).toEqual({});
    });
  });

  test("that has passed lets nothing out", () =>
    withServer(plain(200), async (server) => {
      const failure = await failureOf(server.origin, { deadline: AbortSignal.abort() });
      expect(failure).toMatchObject({ code: "service.timeout" });
      expect(server.log).toEqual([]);
    }));

  test("of the caller counts too", async () => {
    const signal = AbortSignal.timeout(200);
    expect(await failureAt(stall, {}, { signal })).toMatchObject({ code: "service.timeout" });
  });
});
