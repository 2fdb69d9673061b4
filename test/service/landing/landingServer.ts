import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import Koa from "koa";
import {
  createLandingRoutes,
  type LandingRoutesOptions,
} from "../../../service/landing/landingRoutes.ts";
import { OWN_BRAND } from "../../../service/letters/letterBrand.ts";
import { loadLetters } from "../../../service/letters/letters.ts";

export interface LandingServer {
  readonly origin: string;
  /** Method and path of every request that came in. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** The landing page alone, on a real port. */
export async function startLandingServer(
  options: Partial<LandingRoutesOptions> = {},
): Promise<LandingServer> {
  const app = new Koa();
  const requests: string[] = [];
  app.use(async (context, next) => {
    requests.push(`${context.method} ${context.url}`);
    await next();
  });
  const letters = options.letters ?? (await loadLetters(OWN_BRAND));
  const origin = "https://licences.acme.example";
  app.use(createLandingRoutes({ origin, ...options, letters }));
  const server = await new Promise<Server>((settle) => {
    const listening: Server = app.listen(0, "127.0.0.1", () => settle(listening));
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((settle) => {
        server.closeAllConnections();
        server.close(() => settle());
      }),
  };
}
