import { createServer } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

/** A proxy as networks have them, which notes what it is asked. */
export interface ProxyServer {
  readonly port: number;
  /** Targets of each CONNECT it was asked for. */
  readonly targets: string[];
  /** Values of `Proxy-Authorization` it was given. */
  readonly credentials: (string | undefined)[];
  close(): Promise<void>;
}

export interface ProxyServerOptions {
  /** `user:password` it wants. */
  readonly credential?: string;
  /** Answers every CONNECT with this instead. */
  readonly status?: number;
  /** Takes CONNECT and says nothing. */
  readonly isSilent?: boolean;
  /** Where it connects to, whatever it is asked for: names need not exist. */
  readonly port?: number;
}

export async function startProxyServer(options: ProxyServerOptions = {}): Promise<ProxyServer> {
  const sockets = new Set<Socket>();
  const targets: string[] = [];
  const credentials: (string | undefined)[] = [];
  const expected =
    options.credential === undefined
      ? undefined
      : `Basic ${Buffer.from(options.credential).toString("base64")}`;
  const server = createServer((_request, response) => response.writeHead(400).end());
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  server.on("connect", (request, socket: Socket) => {
    targets.push(request.url ?? "");
    credentials.push(request.headers["proxy-authorization"]);
    if (options.isSilent === true) return;
    const isRefused = expected !== undefined && credentials.at(-1) !== expected;
    const status = isRefused ? 407 : options.status;
    if (status !== undefined) {
      socket.end(`HTTP/1.1 ${status} Refused\r\nproxy-authenticate: Basic realm="x"\r\n\r\n`);
      return;
    }
    const port = options.port ?? Number(/:(\d+)$/.exec(request.url ?? "")?.[1]);
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    sockets.add(onward);
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    targets,
    credentials,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
