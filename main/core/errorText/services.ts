import type { ErrorText } from "./errorText.ts";

/** Words about the service and what it answers. */
export const SERVICE_TEXT = {
  "service.not_configured": {
    title: "No service is set up",
    text: "The invitation does not say which service it belongs to, and this machine has no default.",
    advice: "Use the link instead of the code, or set `defaultService` in the configuration file.",
  },
  "service.not_allowed": {
    title: "This service is not allowed here",
    text: "The invitation belongs to a service that this machine may not talk to. Nothing was sent.",
    advice:
      "If you expected this service, ask whoever looks after this machine to add it to the configuration file.",
  },
  "service.address_invalid": {
    title: "This is no address of a service",
    text: "A service has an https address, and nothing stands behind its name.",
    advice: "Type it as it stands in the invitation e-mail; it begins with https.",
  },
  "service.insecure": {
    title: "This service is not protected",
    text: "The invitation names a service without https. Nothing was sent.",
    advice: "Ask who invited you for an https link.",
  },
  "service.unreachable": {
    title: "The service cannot be reached",
    text: "No connection to the service could be made.",
    advice:
      "Check this machine's network, then try again; nothing is lost and nothing happens twice.",
  },
  "service.timeout": {
    title: "The service takes too long",
    text: "The service did not answer in time.",
    advice: "Try again; the same invitation is never accepted twice.",
  },
  "service.certificate": {
    title: "The service could not prove who it is",
    text: "Its certificate is not valid for it. Nothing confidential was sent.",
    advice:
      "Check this machine's clock; if that is right, tell the operator of the service what stands below.",
  },
  "service.redirected": {
    title: "The service sends us elsewhere",
    text: "The service answered with a redirect, which is not followed.",
    advice: "If this network asks you to sign in first, do so in a browser; then try again.",
  },
  "service.not_latchkey": {
    title: "Something else answered",
    text: "What answered is not an invitation service; it may be a sign-in page of this network.",
    advice: "If this network asks you to sign in first, do so in a browser; then try again.",
  },
  "service.metadata_invalid": {
    title: "The service is not set up correctly",
    text: "What the service says about itself does not fit its address, so it is not trusted.",
    advice: "Tell the operator of the service; nothing on this machine needs to change.",
  },
  "service.rate_limited": {
    title: "Too many attempts",
    text: "The service asks to wait before the next attempt.",
    advice: "Wait a minute, then try again.",
  },
  "service.failed": {
    title: "The service has a problem",
    text: "The service could not answer because of a failure of its own.",
    advice: "Try again in a few minutes; the same invitation is never accepted twice.",
  },
  "service.request_refused": {
    title: "The service refused the request",
    text: "The service did not take what this program sent; one of the two may be too old.",
    advice: "Update this program, then try again; if it stays, tell the operator of the service.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
