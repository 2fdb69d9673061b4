import * as openid from "openid-client";
import { succeed, type Result } from "../core/result.ts";
import { toOAuthFailure } from "./oauthFailure.ts";

/** A token this close to its end may expire on the way. */
const EXPIRY_MARGIN_SECONDS = 15;

/** For a server that does not say how long its token lives. */
const ASSUMED_LIFETIME_SECONDS = 60;

/** A live access token, usable without being seen. */
export interface Authorization {
  /** False once the token is about to expire or was refused; another one is needed then. */
  readonly isFresh: () => boolean;
  /** One request with the token and a fresh proof; a demanded nonce is answered once. */
  request(
    method: string,
    url: string,
    body: string | null,
    headers: Headers,
  ): Promise<Result<Response>>;
}

/** @param token an answer of the token endpoint, bound to the keys of `DPoP`. */
export function createAuthorization(
  config: openid.Configuration,
  token: { readonly access_token: string; readonly expires_in?: number | undefined },
  DPoP: openid.DPoPHandle,
): Authorization {
  const lifetimeSeconds = (token.expires_in ?? ASSUMED_LIFETIME_SECONDS) - EXPIRY_MARGIN_SECONDS;
  // Monotonic: the person may set the clock right while the card is open.
  const freshUntilMs = performance.now() + lifetimeSeconds * 1000;
  let isRefused = false;

  async function send(
    method: string,
    url: string,
    body: string | null,
    headers: Headers,
  ): Promise<Response> {
    const { access_token } = token;
    try {
      return await openid.fetchProtectedResource(
        config,
        access_token,
        new URL(url),
        method,
        body,
        headers,
        { DPoP },
      );
    } catch (error) {
      // The service's own words about a 401 are in the body: the caller reads them.
      if (error instanceof openid.WWWAuthenticateChallengeError) return error.response;
      throw error;
    }
  }

  return {
    isFresh: () => !isRefused && performance.now() < freshUntilMs,
    request: async (method, url, body, headers) => {
      try {
        const response = await send(method, url, body, headers);
        isRefused ||= response.status === 401;
        return succeed(response);
      } catch (error) {
        return { ok: false, failure: toOAuthFailure(error) };
      }
    },
  };
}
