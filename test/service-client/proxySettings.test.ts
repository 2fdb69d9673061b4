import { describe, expect, test } from "vitest";
import { fail, succeed } from "../../main/core/result.ts";
import { chooseProxy, type ProxyConfig } from "../../main/service/proxySettings.ts";

const URL_OF_SERVICE = new URL("https://licences.example.com/api");
const UNSET: ProxyConfig = { proxy: undefined, noProxy: undefined, readCredential: undefined };
const basic = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;
const at = (hostname: string, port: number, more: object = {}): object => ({
  protocol: "http:",
  hostname,
  port,
  authorization: undefined,
  ...more,
});

type Environment = Readonly<Record<string, string>>;

const ROWS: readonly (readonly [string, Partial<ProxyConfig>, Environment, object | undefined])[] =
  [
    ["nothing set", {}, {}, undefined],
    ["HTTPS_PROXY", {}, { HTTPS_PROXY: "http://proxy:3128" }, at("proxy", 3128)],
    ["https_proxy", {}, { https_proxy: "http://proxy:3128" }, at("proxy", 3128)],
    [
      "both cases: the lower one",
      {},
      { https_proxy: "http://lower:1", HTTPS_PROXY: "http://upper:2" },
      at("lower", 1),
    ],
    [
      "an empty lower one is none",
      {},
      { https_proxy: "", HTTPS_PROXY: "http://upper:2" },
      at("upper", 2),
    ],
    ["HTTP_PROXY where there is no other", {}, { HTTP_PROXY: "http://plain:1" }, at("plain", 1)],
    [
      "HTTPS_PROXY before it",
      {},
      { HTTP_PROXY: "http://plain:1", HTTPS_PROXY: "http://secure:2" },
      at("secure", 2),
    ],
    ["no scheme", {}, { HTTPS_PROXY: "proxy:3128" }, at("proxy", 3128)],
    ["no port", {}, { HTTPS_PROXY: "http://proxy" }, at("proxy", 80)],
    [
      "https to the proxy",
      {},
      { HTTPS_PROXY: "https://proxy" },
      at("proxy", 443, { protocol: "https:" }),
    ],
    ["IPv6", {}, { HTTPS_PROXY: "http://[::1]:3128" }, at("::1", 3128)],
    [
      "credentials in the variable",
      {},
      { HTTPS_PROXY: "http://user:p%40ss%3A@proxy:1" },
      at("proxy", 1, { authorization: basic("user:p@ss:") }),
    ],
    [
      "NO_PROXY",
      {},
      { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "a.example, .example.com" },
      undefined,
    ],
    [
      "no_proxy",
      {},
      { HTTPS_PROXY: "http://proxy:1", no_proxy: "a.example b.example,*" },
      undefined,
    ],
    [
      "NO_PROXY for others",
      {},
      { HTTPS_PROXY: "http://proxy:1", NO_PROXY: "a.example" },
      at("proxy", 1),
    ],
    [
      "the configuration stands above the environment",
      { proxy: "http://own:8" },
      { HTTPS_PROXY: "http://user:secret@env:1" },
      at("own", 8),
    ],
    [
      "the environment's exceptions hold where the configuration has none",
      { proxy: "http://own:8" },
      { NO_PROXY: "example.com" },
      undefined,
    ],
    [
      "the configuration's exceptions stand above those",
      { proxy: "http://own:8", noProxy: ["other.example"] },
      { NO_PROXY: "example.com" },
      at("own", 8),
    ],
    ["the configuration's own", { proxy: "http://own:8", noProxy: ["example.com"] }, {}, undefined],
    [
      "its exceptions for the environment's proxy",
      { noProxy: ["example.com"] },
      { HTTPS_PROXY: "http://env:1" },
      undefined,
    ],
    ["none", { proxy: "none" }, { HTTPS_PROXY: "http://env:1" }, undefined],
    [
      "a credential of its own",
      { proxy: "http://own:8", readCredential: async () => succeed("user:pass:word") },
      {},
      at("own", 8, { authorization: basic("user:pass:word") }),
    ],
    [
      "which is for no other proxy",
      { readCredential: async () => succeed("user:pass") },
      { HTTPS_PROXY: "http://env:1" },
      at("env", 1),
    ],
  ];

describe("the proxy of a request", () => {
  test.each(ROWS)("%s", async (_, config, environment, expected) => {
    expect(await chooseProxy(URL_OF_SERVICE, { ...UNSET, ...config }, environment)).toEqual({
      ok: true,
      value: expected,
    });
  });

  test("plain http, which never leaves this machine, has none", async () => {
    const config = { ...UNSET, proxy: "http://own:8" };
    for (const url of ["http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost"]) {
      const environment = { HTTP_PROXY: "http://env:1", HTTPS_PROXY: "http://env:2" };
      expect(await chooseProxy(new URL(url), config, environment)).toEqual(succeed(undefined));
    }
  });
});

describe("a proxy that cannot be used", () => {
  test.each(["socks5://proxy:1080", "http://", "http://proxy:99999", "http://u%ZZ:SECRET@proxy"])(
    "%s: the variable is named, and what stands in it is not",
    async (value) => {
      const chosen = await chooseProxy(URL_OF_SERVICE, UNSET, { HTTPS_PROXY: value });
      expect(chosen).toEqual(fail("config.invalid", { detail: "HTTPS_PROXY: no address" }));
    },
  );

  test("a credential that cannot be read is the failure", async () => {
    const failure = fail("config.unsafe", { detail: "open to others" });
    const config = { ...UNSET, proxy: "http://own:8", readCredential: async () => failure };
    expect(await chooseProxy(URL_OF_SERVICE, config, {})).toBe(failure);
  });
});
