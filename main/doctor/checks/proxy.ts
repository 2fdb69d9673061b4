import { connect } from "node:net";
import type { AgentConfig } from "../../agent/settings/config.ts";
import { toNetworkOptions } from "../../agent/settings/networkOptions.ts";
import { FAILURES } from "../../../messages/en/failures.ts";
import { errorCodeOf } from "../../core/systemError.ts";
import { chooseProxy, findProxySetting, type Proxy } from "../../service/proxySettings.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  fact,
  failing,
  pass,
  quote,
  shareable,
  step,
  type Finding,
  type Repair,
} from "../finding.ts";
import type { Patient } from "../patient.ts";
import { isProxyFailure } from "../visit.ts";
import { withConfig } from "./configuration.ts";

const CONNECT_TIMEOUT_MS = 4_000;

/** Which proxy is used, who says so, and whether it is there and lets this machine through. */
export const proxyCheck: Check = {
  id: "proxy",
  group: "Network",
  title: "the proxy",
  limitMs: LOCAL_LIMIT_MS + CONNECT_TIMEOUT_MS,
  run: (patient) => withConfig(patient, (config) => look(patient, config)),
};

async function look(patient: Patient, config: AgentConfig): Promise<Finding> {
  const { environment } = patient;
  const setting = findProxySetting(config, environment);
  if (setting === undefined) {
    return pass(
      config.proxy === "none"
        ? "No proxy is used, as the configuration says."
        : "No proxy is used: neither the configuration nor the environment names one.",
      [shareable("source", config.proxy === "none" ? "configuration" : "none")],
    );
  }
  const source = config.proxy === undefined ? setting.name : "configuration";
  const found = [
    shareable("source", source),
    shareable("has_credential_file", config.proxyCredentialFile !== undefined),
  ];
  const options = toNetworkOptions(config, { environment, deadline: undefined, userAgent: "" });
  const { proxy: proxyConfig } = options;
  if (proxyConfig === undefined) return pass("No proxy is used.", found);
  const services = config.policy.services.filter((service) => service.startsWith("https:"));
  // With its own address, where no service tells whether it is exempt.
  const target = services[0] ?? "https://service.invalid";
  const chosen = await chooseProxy(new URL(target), proxyConfig, environment);
  if (!chosen.ok) return failing(chosen.failure, found, repairSetting(config, source));
  const proxy = chosen.value;
  if (proxy === undefined) {
    return pass(`A proxy is named (${source}), and the service is exempt from it.`, found);
  }
  const address = `${proxy.protocol}//${proxy.hostname}:${proxy.port}`;
  const facts = [
    fact("proxy", address),
    shareable("has_credential", proxy.authorization !== undefined),
    ...found,
  ];
  const failure = await reach(proxy);
  if (failure !== undefined) {
    return failing(
      { code: "network.proxy_unreachable", detail: failure },
      facts,
      repairSetting(config, source),
    );
  }
  return (
    (await askThrough(patient, config, services)) ?? pass(`${address} is there (${source}).`, facts)
  );
}

/** What the services' visits say about the proxy: it may be there and let nobody through. */
async function askThrough(
  patient: Patient,
  config: AgentConfig,
  services: AgentConfig["policy"]["services"],
): Promise<Finding | undefined> {
  if (!patient.isOnline) return undefined;
  const visits = await Promise.all(services.map((service) => patient.visit(config, service)));
  const refused = visits
    .map(({ result }) => (result.ok ? undefined : result.failure))
    .find((failure) => failure !== undefined && isProxyFailure(failure));
  return refused && failing(refused, [], step(FAILURES[`error.${refused.code}.advice`]));
}

/** Only whether somebody listens there; a service that is asked through it says the rest. */
function reach({ hostname, port }: Proxy): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port });
    const end = (why: string | undefined): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(why);
    };
    const timer = setTimeout(() => end("ETIMEDOUT"), CONNECT_TIMEOUT_MS);
    socket.once("connect", () => end(undefined));
    socket.once("error", (error) => end(errorCodeOf(error)));
  });
}

function repairSetting(config: AgentConfig, source: string): Repair {
  if (config.proxyCredentialFile !== undefined) {
    return command(
      "Correct `proxy` in the configuration, or let only its owner read the file with its password.",
      `chmod 600 ${quote(config.proxyCredentialFile)}`,
    );
  }
  return source === "configuration"
    ? step(`Correct \`proxy\` in ${config.file ?? "the configuration"}, or set it to "none".`)
    : command(`Correct ${source}, or do without it.`, `unset ${source}`);
}
