import { createService } from "./composition.ts";
import { ConfigError, parseConfig, USAGE } from "./config.ts";
import { createLogger } from "./logger.ts";
import { readLetterBrand } from "./readLetterBrand.ts";

/**
 * Runs the service until it is told to stop. One line of JSON on standard output says that it is
 * ready and where everything is; the log goes to standard error, one JSON object a line.
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help")) {
    process.stdout.write(USAGE);
    return;
  }
  const logger = createLogger((line) => process.stderr.write(`${line}\n`), Date.now);
  const config = parseConfig(args, process.env);
  const brand = await readLetterBrand(config.brand);
  const service = await createService(config, { logger, brand });
  const stop = () => {
    // Nothing is left to do once everything is closed, and the process ends by itself.
    process.stdin.destroy();
    service.close().catch(fail);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  if (config.stopWithStdin) process.stdin.once("close", stop).resume();
  // Last: whoever reads it may stop the service at once.
  process.stdout.write(
    `${JSON.stringify({
      ready: true,
      issuer: service.origin,
      api: service.api,
      admin: service.admin,
      adminTokenFile: service.adminTokenFile,
      inbox: service.inbox,
      database: service.database,
      landing: service.landing,
    })}\n`,
  );
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : "unknown";
  process.stderr.write(`${JSON.stringify({ level: "error", event: "not started", message })}\n`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}

main().catch(fail);
