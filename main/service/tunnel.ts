import { request as requestPlain, type IncomingMessage } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type Socket } from "node:net";
import type { SecureContext } from "node:tls";
import type { Failure } from "../core/result.ts";
import { errorCodeOf } from "../core/systemError.ts";
import { TransportError } from "../core/transportError.ts";
import type { Proxy } from "./proxySettings.ts";

export interface TunnelOptions {
  readonly proxy: Proxy;
  /** Without the brackets of IPv6. */
  readonly hostname: string;
  readonly port: number;
  readonly timeoutMs: number;
  /** Whom to trust where the proxy is itself asked by https; Node's own authorities where undefined. */
  readonly secureContext: SecureContext | undefined;
}

/**
 * A connection through a proxy (CONNECT, RFC 9110 s9.3.6), for TLS to be spoken over.
 * @throws TransportError `network.proxy_unreachable`, `network.proxy_refused`,
 *   `network.captive_portal`, `service.unreachable` or `service.timeout`.
 */
export function openTunnel(options: TunnelOptions): Promise<Socket> {
  const { proxy, hostname, port, timeoutMs } = options;
  const authority = hostname.includes(":") ? `[${hostname}]:${port}` : `${hostname}:${port}`;
  const headers: Record<string, string> = { host: authority };
  if (proxy.authorization !== undefined) headers["proxy-authorization"] = proxy.authorization;
  return new Promise((resolve, reject) => {
    let isConnected = false;
    const target = {
      method: "CONNECT",
      host: proxy.hostname,
      port: proxy.port,
      path: authority,
      headers,
      agent: false as const,
    };
    const request =
      proxy.protocol === "https:"
        ? requestSecure({
            ...target,
            // Said here, or Node takes it from `host`: the proxy would have to prove to be the
            // service, and whoever can do that would get the proxy's password.
            servername: isIP(proxy.hostname) === 0 ? proxy.hostname : "",
            ...(options.secureContext && { secureContext: options.secureContext }),
          })
        : requestPlain(target);
    function give(failure: Failure): void {
      clearTimeout(timer);
      request.destroy();
      reject(new TransportError(failure));
    }
    const timer = setTimeout(() => {
      // A proxy that took the request and is silent waits for the service itself.
      if (isConnected) give({ code: "service.timeout", detail: "through the proxy" });
      else give({ code: "network.proxy_unreachable", detail: "ETIMEDOUT" });
    }, timeoutMs);
    request.once("socket", (socket) => {
      const event = proxy.protocol === "https:" ? "secureConnect" : "connect";
      socket.once(event, () => (isConnected = true));
    });
    request.once("connect", (response, socket, head) => {
      if (response.statusCode !== 200 || head.length > 0) {
        socket.destroy();
        give(judgeRefusal(response));
        return;
      }
      clearTimeout(timer);
      resolve(socket);
    });
    // Whoever answers CONNECT with a page after all is no proxy.
    request.once("response", (response) => give(judgeRefusal(response)));
    request.once("error", (error) => {
      give({ code: "network.proxy_unreachable", detail: errorCodeOf(error), cause: error });
    });
    request.end();
  });
}

function judgeRefusal({ statusCode: status = 0 }: IncomingMessage): Failure {
  const detail = `proxy: HTTP ${status}`;
  if (status === 511 || (status >= 300 && status < 400)) {
    return { code: "network.captive_portal", detail };
  }
  // It let us through, and found nobody.
  if (status === 504) return { code: "service.timeout", detail };
  if (status >= 500) return { code: "service.unreachable", detail };
  return { code: "network.proxy_refused", detail };
}
