import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultAdminTokenFile } from "../../../service/cli/adminToken.ts";
import { parseConfig } from "../../../service/config.ts";

describe("the default file of the administration token", () => {
  it.each([[{}], [{ XDG_DATA_HOME: "/srv/data" }], [{ XDG_DATA_HOME: "" }]])(
    "is where the service puts it: %j",
    (environment) => {
      const { dataDirectory } = parseConfig([], environment);
      expect(defaultAdminTokenFile(environment)).toBe(join(dataDirectory, "admin-token"));
    },
  );

  it("is another one where the environment says so", () => {
    expect(defaultAdminTokenFile({ LATCHKEY_ADMIN_TOKEN_FILE: "/run/t" })).toBe("/run/t");
  });
});
