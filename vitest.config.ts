import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Every project runs real processes; on two cores more workers only make deadlines flaky.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          // Every room of the house that needs no more than itself.
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/{service,integration,fault,e2e}/**"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["test/{service,integration}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "fault",
          include: ["test/fault/**/*.test.ts"],
          // A long run (`npm run faults`) stays in one test for as long as it has to.
          testTimeout: process.env["FAULT_SCALE"] === "full" ? 3_600_000 : 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          // Each file has displays and buses of its own: side by side, and not one after the other
          // at the end with a processor idle.
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
