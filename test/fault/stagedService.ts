import { freePort } from "../integration/middlebox.ts";
import { startReferenceService, type ReferenceService } from "../support/referenceService.ts";
import { startStagedProxy, type StagedProxy } from "./stagedProxy.ts";

export interface StagedService {
  readonly service: ReferenceService;
  readonly proxy: StagedProxy;
  stop(): Promise<void>;
}

/** A reference service that is only reached through a staged proxy. */
export async function startStagedService(args: readonly string[] = []): Promise<StagedService> {
  const port = await freePort();
  const proxy = await startStagedProxy();
  proxy.connectTo(port);
  const limit = ["--request-limit", "100000/100000"];
  const service = await startReferenceService({
    port,
    args: ["--no-inbox", "--public-origin", proxy.origin, ...limit, ...args],
  });
  return {
    service,
    proxy,
    stop: async () => {
      proxy.close();
      await service.stop();
    },
  };
}
