import { connect } from "node:net";
import type { AgentConfig } from "../../agent/settings/config.ts";
import { toNetworkOptions } from "../../agent/settings/networkOptions.ts";
import { errorCodeOf } from "../../core/systemError.ts";
import { chooseProxy, findProxySetting, type Proxy } from "../../service/proxySettings.ts";
import { LOCAL_LIMIT_MS, type Check } from "../check.ts";
import {
  command,
  fact,
  failing,
  message,
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
  group: "network",
  limitMs: LOCAL_LIMIT_MS + CONNECT_TIMEOUT_MS,
  run: (patient) => withConfig(patient, (config) => look(patient, config)),
};

async function look(patient: Patient, config: AgentConfig): Promise<Finding> {
  const { environment } = patient;
  const setting = findProxySetting(config, environment);
  if (setting === undefined) {
    return pass(
      config.proxy === "none" ? message("doctor.proxy.off") : message("doctor.proxy.none"),
      [shareable("source", config.proxy === "none" ? "configuration" : "none")],
    );
  }
  const variable = config.proxy === undefined ? setting.name : undefined;
  const found = [
    shareable("source", variable ?? "configuration"),
    shareable("has_credential_file", config.proxyCredentialFile !== undefined),
  ];
  const options = toNetworkOptions(config, { environment, deadline: undefined, userAgent: "" });
  const { proxy: proxyConfig } = options;
  if (proxyConfig === undefined) return pass(message("doctor.proxy.none"), found);
  const services = config.policy.services.filter((service) => service.startsWith("https:"));
  // With its own address, where no service tells whether it is exempt.
  const target = services[0] ?? "https://service.invalid";
  const chosen = await chooseProxy(new URL(target), proxyConfig, environment);
  if (!chosen.ok) return failing(chosen.failure, found, repairSetting(config, variable));
  const proxy = chosen.value;
  if (proxy === undefined) {
    return pass(
      variable === undefined
        ? message("doctor.proxy.exempt")
        : message("doctor.proxy.exempt.variable", { variable }),
      found,
    );
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
      repairSetting(config, variable),
    );
  }
  return (
    (await askThrough(patient, config, services)) ??
    pass(
      variable === undefined
        ? message("doctor.proxy.there", { proxy: address })
        : message("doctor.proxy.there.variable", { proxy: address, variable }),
      facts,
    )
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
  return refused && failing(refused);
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

function repairSetting(config: AgentConfig, variable: string | undefined): Repair {
  if (config.proxyCredentialFile !== undefined) {
    return command(
      message("doctor.proxy.repair.password"),
      `chmod 600 ${quote(config.proxyCredentialFile)}`,
    );
  }
  if (variable !== undefined) {
    return command(message("doctor.proxy.repair.variable", { variable }), `unset ${variable}`);
  }
  return step(
    config.file === null
      ? message("doctor.proxy.repair")
      : message("doctor.proxy.repair.file", { file: config.file }),
  );
}
