import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createService, type RunningService } from "../../service/composition.ts";
import { parseConfig } from "../../service/config.ts";
import type { InvitationMailer } from "../../service/domain/invitationMailer.ts";
import type { LetterBrand } from "../../service/letters/letterBrand.ts";
import { SILENT_LOGGER } from "../../service/logger.ts";
import type { AdminReply } from "../support/referenceService.ts";

export interface InProcessOptions {
  readonly args?: readonly string[];
  readonly mailer?: InvitationMailer;
  readonly brand?: LetterBrand;
  readonly logger?: typeof SILENT_LOGGER;
}

/** The service in this process, with a clock that a test may turn. */
export interface InProcessService extends RunningService {
  /** Lets the invitations' clock run ahead; access tokens and proofs keep the real time. */
  advanceHours(hours: number): void;
  adminRequest(method: string, path: string, body?: unknown): Promise<AdminReply>;
}

export async function startInProcessService(
  options: InProcessOptions = {},
): Promise<InProcessService> {
  const directory = mkdtempSync(join(tmpdir(), "latchkey-service-"));
  const args = ["--data", directory, "--port", "0", ...(options.args ?? ["--no-inbox"])];
  let aheadMs = 0;
  const service = await createService(parseConfig(args, {}), {
    logger: options.logger ?? SILENT_LOGGER,
    clock: () => Date.now() + aheadMs,
    ...(options.brand === undefined ? {} : { brand: options.brand }),
    ...(options.mailer === undefined ? {} : { mailer: options.mailer }),
  });
  return {
    ...service,
    advanceHours: (hours) => {
      aheadMs += hours * 3_600_000;
    },
    async adminRequest(method, path, body) {
      const response = await fetch(service.admin + path, {
        method,
        headers: {
          authorization: `Bearer ${service.adminToken}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    },
    async close() {
      await service.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
