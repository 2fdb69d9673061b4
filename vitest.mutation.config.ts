import { defineConfig } from "vitest/config";

/** What `npm run mutation` runs again and again: the tests that it names, and no others. */
export default defineConfig({
  test: {
    include: (process.env["MUTATION_TESTS"] ?? "").split(","),
    setupFiles: ["test/support/repeatable.ts"],
    testTimeout: 60_000,
  },
});
