import { createServer, connect, type AddressInfo, type Socket } from "node:net";

/** Where a reply is cut. */
export interface Cut {
  /** Bytes that come through, headers included; `null` for all, which only counts them. */
  readonly after: number | null;
  /** By RST; otherwise by FIN. */
  readonly isReset?: boolean;
  /** The next attempt comes through. */
  readonly isOnce?: boolean;
  readonly onCut?: () => void;
}

/** A cable between devices and their service that is cut at a chosen byte of a chosen reply. */
export interface CuttingProxy {
  readonly origin: string;
  connectTo(port: number): void;
  /** What happens to the reply to each request that contains these words; `null`: nothing. */
  plan(words: string, cut: Cut | null): void;
  /** Bytes of the reply that was counted last. */
  counted(): number;
  close(): void;
}

/** Bytes are only counted, never understood: the cut may be anywhere. */
export async function startCuttingProxy(): Promise<CuttingProxy> {
  let target = 0;
  let bytes = 0;
  const plans = new Map<string, Cut>();
  const sockets = new Set<Socket>();

  function find(request: string): { readonly words: string; readonly cut: Cut } | undefined {
    for (const [words, cut] of plans) if (request.includes(words)) return { words, cut };
    return undefined;
  }

  const server = createServer((device) => {
    const service = connect(target, "127.0.0.1");
    let planned: ReturnType<typeof find>;
    let passed = 0;
    for (const socket of [device, service]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        device.destroy();
        service.destroy();
      });
    }
    function end({ words, cut }: NonNullable<typeof planned>): void {
      if (cut.isOnce === true) plans.delete(words);
      if (cut.isReset === true) device.resetAndDestroy();
      else device.destroy();
      service.destroy();
      cut.onCut?.();
    }
    device.on("data", (chunk) => {
      const text = chunk.toString("latin1");
      // Headers and body may come apart; the body alone decides nothing.
      if (/^[A-Z]+ \//.test(text)) [planned, passed] = [find(text), 0];
      service.write(chunk);
    });
    service.on("data", (chunk) => {
      const after = planned?.cut.after ?? null;
      if (planned === undefined || after === null) {
        device.write(chunk);
        passed += chunk.length;
        if (planned !== undefined) bytes = passed;
        return;
      }
      const rest = chunk.subarray(0, after - passed);
      passed += rest.length;
      const last = planned;
      if (passed < after) device.write(rest);
      else if (rest.length === 0) end(last);
      else device.write(rest, () => end(last));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connectTo: (port) => {
      target = port;
    },
    plan: (words, cut) => {
      if (cut === null) plans.delete(words);
      else plans.set(words, cut);
    },
    counted: () => bytes,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
