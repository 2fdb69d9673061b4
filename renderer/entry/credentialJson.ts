/** A client credential as it is handed out, with the names of RFC 7591 s3.2.1; `null` where it is none. */
export function readCredentialJson(
  text: string,
): { readonly clientId: string; readonly clientSecret: string } | null {
  if (!text.trimStart().startsWith("{")) return null;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof content !== "object" || content === null) return null;
  const clientId: unknown = Reflect.get(content, "client_id");
  const clientSecret: unknown = Reflect.get(content, "client_secret");
  return typeof clientId === "string" && typeof clientSecret === "string"
    ? { clientId, clientSecret }
    : null;
}
