import type { CodeDefect } from "../../protocol/accessCode.ts";
import type { SecretDamage, SecretDefect } from "../../protocol/invitationSecret.ts";
import type { ErrorCode } from "./errorCodes.ts";
import { assertNever, type Failure } from "./result.ts";

const DEFECT_CODE = {
  cut_off: "link.cut_off",
  mistyped: "link.mistyped",
  malformed: "link.malformed",
} as const satisfies Record<SecretDefect, ErrorCode>;

/** What is wrong with a token or a code; `detail` says where in a code to look, never what it was. */
export function toSecretFailure({ defect, code }: SecretDamage): Failure {
  const detail = code === undefined ? undefined : describe(code);
  return { code: DEFECT_CODE[defect], ...(detail === undefined ? {} : { detail }) };
}

const ORDINALS = ["first", "second", "third", "fourth"];

function describe(defect: CodeDefect): string | undefined {
  switch (defect.kind) {
    case "groups": {
      const names = defect.groups.map((number) => `the ${ORDINALS[number - 1]}`);
      const last = names.pop() ?? "";
      return `${names.length === 0 ? last : `${names.join(", ")} and ${last}`} group`;
    }
    case "order":
      return "its groups are in another order";
    case "all":
      return undefined;
    default:
      return assertNever(defect);
  }
}
