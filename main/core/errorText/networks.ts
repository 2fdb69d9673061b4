import type { ErrorText } from "./errorText.ts";

/** Words about the way to the service. */
export const NETWORK_TEXT = {
  "network.offline": {
    title: "This machine is offline",
    text: "No way leads from this machine to the service: it has no network, or no route.",
    advice:
      "Check the cable or the wireless connection, then try again; nothing is lost meanwhile.",
  },
  "network.name_unresolved": {
    title: "The service's address was not found",
    text: "The name of the service could not be looked up in this network.",
    advice: "Check the network's name server (DNS), then try again; nothing is lost meanwhile.",
  },
  "network.proxy_unreachable": {
    title: "The proxy cannot be reached",
    text: "This machine reaches the service through a proxy, and the proxy does not answer.",
    advice: "Check the `proxy` of the configuration file or `HTTPS_PROXY`, then try again.",
  },
  "network.proxy_refused": {
    title: "The proxy does not let us through",
    text: "The proxy of this network wants other credentials, or forbids the connection.",
    advice:
      "Store the proxy's user and password as `proxyCredentialFile` says in `docs/cli.md`, then try again.",
  },
  "network.captive_portal": {
    title: "This network wants a sign-in first",
    text: "A web page answered instead of the service, as the sign-in pages of guest networks do.",
    advice: "Open a browser and sign in to the network; then try again.",
  },
  "network.intercepted": {
    title: "Somebody else answered for the service",
    text: "The certificate comes from an issuer that this machine does not trust, such as an inspecting proxy. Nothing confidential was sent.",
    advice:
      "Ask whoever runs this network about the issuer named below; where it is meant to be, name its certificate as `caFile`.",
  },
  "clock.skewed": {
    title: "This machine's clock is wrong",
    text: "The clock differs so much from the service's that every proof of this machine is refused.",
    advice: "Check date and time of this machine, best by network time (NTP); then try again.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
