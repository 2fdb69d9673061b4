// `npm test`: proves the project. Checks first, since they are quick; then the build; then the
// tests on what was built. The closing line sums up all runners: each check counts as one.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { runTool } from "./lib/project.mjs";

const HELP = `Usage: npm test [-- options] [-- vitest filters]

  --only checks   type check, lint, format and dead code only
  --only tests    build and tests only
  --project NAME  only this project of the tests: unit, integration, fault, e2e
  --help          this text
`;

const CHECKS = [
  ["types", "typescript/bin/tsc", ["-p", "."]],
  ["types of the page", "typescript/bin/tsc", ["-p", "renderer"]],
  ["lint and layers", "oxlint/bin/oxlint", ["--type-aware", "--deny-warnings"]],
  ["format", "oxfmt/bin/oxfmt", ["--check", "."]],
  ["dead code", "knip/bin/knip.js", []],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    project: { type: "string" },
    help: { type: "boolean" },
  },
});

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

const sums = { passed: 0, failed: 0, skipped: 0 };

function step(name, ok) {
  sums[ok ? "passed" : "failed"] += 1;
  process.stdout.write(`${ok ? "✓" : "✗"} ${name}\n`);
  return ok;
}

function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-test-"));
  const report = join(folder, "report.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  if (values.project) args.push("--project", values.project);
  const code = runTool("vitest/vitest.mjs", [...args, ...positionals]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
      JSON.parse(readFileSync(report, "utf8"));
    sums.passed += numPassedTests;
    sums.failed += numFailedTests;
    sums.skipped += numPendingTests + numTodoTests;
    printSkipped(testResults);
    // A file that does not load has no tests to count, and is a failure all the same.
    if (code !== 0 && numFailedTests === 0) sums.failed += 1;
  } catch {
    sums.failed += 1;
    process.stdout.write("✗ the test runner left no report\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printSkipped(files) {
  const names = files.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === "skipped" || status === "pending"),
  );
  if (names.length === 0) return;
  process.stdout.write("\nSkipped, because this machine lacks what they need:\n");
  for (const { fullName } of names) process.stdout.write(`  - ${fullName}\n`);
}

install({ systemPackages: true });
if (values.only !== "tests") {
  for (const [name, tool, args] of CHECKS) step(name, runTool(tool, args) === 0);
}
if (values.only !== "checks") {
  if (step("build", build({ quiet: true }))) runTests();
}
process.stdout.write(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped\n`);
process.exitCode = sums.failed === 0 ? 0 : 1;
