import { randomBytes as systemRandomBytes } from "node:crypto";
import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ServiceConfig } from "./config.ts";
import { createMailer } from "./createMailer.ts";
import type { BulkContext } from "./domain/bulkInviting.ts";
import { pruneIdempotencyKeys } from "./domain/idempotencyPruning.ts";
import type { InvitationMailer } from "./domain/invitationMailer.ts";
import { startHousekeeping } from "./housekeeping.ts";
import { ADMIN_PATH } from "./http/adminAccess.ts";
import { addAdminRoutes } from "./http/adminRoutes.ts";
import { createApplication, describeError, type RequestListener } from "./http/application.ts";
import { DEFAULT_DEVICE_LIMIT, limitDevices } from "./http/deviceLimit.ts";
import { addDeviceRoutes } from "./http/deviceRoutes.ts";
import { createInvitationGuard, DEFAULT_LIMITS } from "./http/invitationGuard.ts";
import { addInvitationRoutes } from "./http/invitationRoutes.ts";
import { addLandingStateRoute } from "./http/landingStateRoute.ts";
import { addMetadataRoutes, API_PATH } from "./http/metadataRoutes.ts";
import { createPollPace } from "./http/pollPace.ts";
import { createProtection } from "./http/protectedRoute.ts";
import { createTokenBuckets, type RateLimit } from "./http/rateLimit.ts";
import { createLandingRoutes, LANDING_PATH, LANDING_STATE_PATH } from "./landing/landingRoutes.ts";
import { OWN_BRAND, type LetterBrand } from "./letters/letterBrand.ts";
import { loadLetters, type Letters } from "./letters/letters.ts";
import type { Logger } from "./logger.ts";
import { type Inbox, startInbox } from "./mail/inbox.ts";
import { createDpopNonce } from "./oauth/dpopNonce.ts";
import { PROOF_WINDOW_SECONDS } from "./oauth/dpopProof.ts";
import { findOauthClient } from "./oauth/oauthClients.ts";
import { createProofReplay } from "./oauth/proofReplay.ts";
import { createAuthorizationServer } from "./oauth/provider.ts";
import { type Database, openDatabase } from "./storage/database.ts";
import { type DataDirectory, openDataDirectory } from "./storage/dataDirectory.ts";

/** What mail servers of the usual providers take from one sender without complaint. */
const DEFAULT_MAIL_LIMIT: RateLimit = { burst: 60, perMinute: 300 };

/** What may be replaced, mostly by tests. */
export interface ServiceSurroundings {
  readonly logger: Logger;
  /** Milliseconds since 1970; decides about the life of invitations, not of access tokens. */
  readonly clock?: () => number;
  readonly randomBytes?: (count: number) => Uint8Array;
  readonly mailer?: InvitationMailer;
  /** What e-mails and landing page look like, and the service is called by. */
  readonly brand?: LetterBrand;
}

export interface RunningService {
  readonly origin: string;
  readonly api: string;
  readonly admin: string;
  readonly landing: string;
  readonly adminToken: string;
  readonly adminTokenFile: string;
  readonly database: string;
  readonly inbox: { readonly smtp: string; readonly directory: string } | null;
  /** What answers each request: for whoever asks from within this process, without a connection. */
  readonly handle: RequestListener;
  /** Answers what is under way, then closes everything. */
  close(): Promise<void>;
}

/** Starts a service; it listens when this settles. */
export async function createService(
  config: ServiceConfig,
  surroundings: ServiceSurroundings,
): Promise<RunningService> {
  const data = await openDataDirectory(config.dataDirectory);
  const database = openDatabase(data.databaseFile);
  let inbox: Inbox | null = null;
  let server: Server | undefined;
  try {
    if (config.inbox) inbox = await startInbox({ directory: join(data.path, "inbox") });
    const brand = toServiceBrand(surroundings.brand ?? OWN_BRAND, config);
    const letters = await loadLetters(brand);
    const mailer = surroundings.mailer ?? createMailer({ config, inbox, brand, letters });
    server = config.tls ? createHttpsServer(config.tls) : createHttpServer();
    server.requestTimeout = 30_000;
    server.headersTimeout = 10_000;
    const listeningOrigin = await listen(server, config);
    // Only now is the port known, and the origin is part of everything. No request can have come
    // in between: nothing was awaited since.
    const origin = config.publicOrigin ?? listeningOrigin;
    const handle = compose({
      config,
      data,
      database,
      mailer,
      origin,
      surroundings,
      brand,
      letters,
    });
    server.on("request", handle);
    const { logger, clock = Date.now } = surroundings;
    const stopHousekeeping = startHousekeeping(
      () => pruneIdempotencyKeys({ database, clock }),
      (error) => logger.error("housekeeping failed", describeError(error)),
    );
    return {
      origin,
      api: origin + API_PATH,
      admin: origin + ADMIN_PATH,
      landing: origin + LANDING_PATH,
      adminToken: data.adminToken,
      adminTokenFile: data.adminTokenFile,
      database: data.databaseFile,
      inbox: inbox && { smtp: inbox.smtpUrl, directory: inbox.directory },
      handle,
      close: once(() => {
        stopHousekeeping();
        return closeAll(server, inbox, database);
      }),
    };
  } catch (error) {
    await closeAll(server, inbox, database);
    throw error;
  }
}

interface Parts {
  readonly config: ServiceConfig;
  readonly data: DataDirectory;
  readonly database: Database;
  readonly mailer: InvitationMailer;
  readonly origin: string;
  readonly surroundings: ServiceSurroundings;
  readonly brand: LetterBrand;
  readonly letters: readonly Letters[];
}

function compose({
  config,
  data,
  database,
  mailer,
  origin,
  surroundings,
  brand,
  letters,
}: Parts): RequestListener {
  const { logger } = surroundings;
  const wallClock = () => Date.now();
  const stopwatch = () => performance.now();
  const mails = createTokenBuckets(config.mailLimit ?? DEFAULT_MAIL_LIMIT, stopwatch);
  const context: BulkContext = {
    database,
    mailer,
    clock: surroundings.clock ?? wallClock,
    randomBytes: surroundings.randomBytes ?? systemRandomBytes,
    pollIntervalSeconds: config.pollIntervalSeconds,
    mailPace: { take: () => mails.take("") },
    sending: new Set(),
    linksFor: (token) => ({
      landingLink: `${origin}${LANDING_PATH}#${token}`,
      appLink: `${brand.scheme}://invite/${token}?service=${encodeURIComponent(origin)}`,
    }),
  };
  const authorizationServer = createAuthorizationServer({
    issuer: origin,
    database,
    secrets: data,
    findClient: (clientId) => findOauthClient(context, clientId),
    accessTokenSeconds: config.accessTokenSeconds,
    requireDpopNonce: config.requireDpopNonce,
    onServerError: (error) => logger.error("authorization failed", describeError(error)),
  });
  const access = {
    context,
    authorizationServer,
    invitationAuthentication: config.invitationAuthentication,
    replay: createProofReplay(2 * PROOF_WINDOW_SECONDS * 1_000, stopwatch),
    nonce: config.requireDpopNonce ? createDpopNonce(data.nonceSecret, wallClock) : undefined,
    clock: wallClock,
  };
  const limits = {
    requests: config.requestLimit ?? DEFAULT_LIMITS.requests,
    wrongCodes: config.wrongCodeLimit ?? DEFAULT_LIMITS.wrongCodes,
    oneSecret: config.secretLimit ?? DEFAULT_LIMITS.oneSecret,
  };
  const guard = createInvitationGuard(limits, stopwatch);
  const pace = createPollPace(config.pollIntervalSeconds, stopwatch);
  const protect = createProtection(origin, access);
  const deviceLimit = config.deviceLimit ?? DEFAULT_DEVICE_LIMIT;
  const protectDevice = limitDevices(protect, deviceLimit, stopwatch);
  return createApplication({
    authorizationServer,
    landing: createLandingRoutes({ origin, brand, letters }),
    logger,
    stopwatch,
    addRoutes(router) {
      const { invitationAuthentication } = config;
      const name = brand.productName;
      addMetadataRoutes(router, { origin, name, invitationAuthentication });
      addInvitationRoutes(router, { domain: context, protect, protectDevice, guard, pace });
      addLandingStateRoute(router, {
        domain: context,
        // With memory of its own: whoever asks about a link there slows down no device.
        guard: createInvitationGuard(limits, stopwatch),
        path: LANDING_STATE_PATH,
      });
      addDeviceRoutes(router, { domain: context, protect: protectDevice });
      addAdminRoutes(router, { context, adminToken: data.adminToken });
    },
  });
}

/** What the command line says wins over the brand. */
function toServiceBrand(brand: LetterBrand, { name, scheme }: ServiceConfig): LetterBrand {
  const productName = name ?? brand.productName;
  return { ...brand, productName, scheme: scheme ?? brand.scheme };
}

/** Answers the origin it listens on. */
async function listen(server: Server, config: ServiceConfig): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  return `${config.tls ? "https" : "http"}://${host}:${port}`;
}

async function closeAll(
  server: Server | undefined,
  inbox: Inbox | null,
  database: Database,
): Promise<void> {
  if (server?.listening) {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    // A client that keeps its connection busy may not keep the service from ending.
    const impatience = setTimeout(() => server.closeAllConnections(), 3_000);
    await closed;
    clearTimeout(impatience);
  }
  await inbox?.close();
  database.close();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
