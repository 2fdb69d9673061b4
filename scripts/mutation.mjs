// `npm run mutation`: changes the code on purpose, one small thing at a time, and counts how many
// of the changes some test notices. `docs/mutation.md` has the last counts and explains the rest.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { install } from "./lib/install.mjs";
import { runTool } from "./lib/project.mjs";

/** What must not be changed unnoticed, and the tests that are to notice. */
const TARGETS = {
  journal: {
    mutate: ["main/enrolment/journal.ts", "main/files/checkedFile.ts"],
    tests: [
      "test/enrolment/journal.test.ts",
      "test/enrolment/damagedRecord.test.ts",
      "test/files/checkedFile.test.ts",
    ],
  },
  session: {
    mutate: ["main/core/session*.ts"],
    tests: ["test/core/session*.test.ts", "test/core/view.test.ts"],
  },
  link: {
    mutate: [
      "main/core/invitationLink.ts",
      "main/core/secretFailure.ts",
      "protocol/accessCode.ts",
      "protocol/crockford.ts",
      "protocol/invitationSecret.ts",
    ],
    tests: [
      "test/core/invitationLink.test.ts",
      "test/core/secretFailure.test.ts",
      "test/protocol/accessCode.test.ts",
      "test/protocol/crockford.test.ts",
      "test/protocol/invitationSecret.test.ts",
    ],
  },
  "pasted-text": {
    mutate: [
      "main/core/invitationText.ts",
      "main/core/pastedText/findCodes.ts",
      "main/core/pastedText/judgeLink.ts",
      "main/core/pastedText/linkWrappers.ts",
      "main/core/pastedText/percent.ts",
      "main/core/pastedText/proofpoint.ts",
      "main/core/pastedText/wrapperReaders.ts",
    ],
    tests: [
      "test/core/invitationText.test.ts",
      "test/core/pastedText/codeForms.test.ts",
      "test/core/pastedText/judgeLink.test.ts",
      "test/core/pastedText/linkWrappers.test.ts",
      "test/core/pastedText/percent.test.ts",
      "test/core/pastedText/wrapperReaders.test.ts",
    ],
  },
  "allow-list": {
    mutate: [
      "main/core/serviceOrigin.ts",
      "main/core/typedService.ts",
      "main/core/originMarks.ts",
      "main/core/confusables.ts",
      "main/core/punycode.ts",
    ],
    tests: [
      "test/core/confusables.test.ts",
      "test/core/originMarks.test.ts",
      "test/core/punycode.test.ts",
      "test/core/serviceOrigin.test.ts",
      "test/core/typedService.test.ts",
    ],
  },
  redaction: {
    mutate: ["main/cli/output.ts"],
    tests: ["test/cli/output.test.ts"],
  },
};

const HELP = `Usage: npm run mutation [-- options] [-- target ...]

  targets       ${Object.keys(TARGETS).join(", ")}; all of them by default
  --least N     the score below which it fails (default: 85)
  --static      also what runs once, when a file is read: patterns and tables (takes longer)
  --processes N so many at once (default: 2)
  --help        this text
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    least: { type: "string", default: "85" },
    static: { type: "boolean", default: false },
    processes: { type: "string", default: "2" },
    help: { type: "boolean" },
  },
});

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

/** Killed and timed out, of all mutants, in percent. */
function scoreOf(report) {
  const mutants = Object.values(JSON.parse(readFileSync(report, "utf8")).files).flatMap(
    (file) => file.mutants,
  );
  const counted = mutants.filter(({ status }) => !["Ignored", "CompileError"].includes(status));
  const noticed = counted.filter(({ status }) => ["Killed", "Timeout"].includes(status));
  return { noticed: noticed.length, counted: counted.length };
}

function runTarget(name) {
  const { mutate, tests } = TARGETS[name];
  const folder = mkdtempSync(join(tmpdir(), "latchkey-mutation-"));
  const report = join(folder, "report.json");
  const config = join(folder, "stryker.config.json");
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: "vitest",
      vitest: { configFile: "vitest.mutation.config.ts" },
      mutate,
      reporters: ["clear-text", "json"],
      clearTextReporter: { logTests: false, allowEmojis: false },
      jsonReporter: { fileName: report },
      coverageAnalysis: "perTest",
      ignoreStatic: !values.static,
      concurrency: Number(values.processes),
      timeoutMS: 60_000,
      disableTypeChecks: false,
      // TypeScript 7 has no API to read one with, and nothing of it matters here.
      tsconfigFile: "none",
      tempDirName: join(folder, "sandbox"),
    }),
  );
  process.env.MUTATION_TESTS = tests.join(",");
  runTool("@stryker-mutator/core/bin/stryker.js", ["run", config]);
  try {
    return scoreOf(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const names = positionals.length === 0 ? Object.keys(TARGETS) : positionals;
for (const name of names) {
  if (TARGETS[name] === undefined) {
    process.stderr.write(`no such target: ${name}\n${HELP}`);
    process.exit(2);
  }
}
install({ systemPackages: false });
for (const name of names) {
  const { noticed, counted } = runTarget(name);
  const score = (100 * noticed) / counted;
  process.stdout.write(`mutation: ${name}: ${noticed} of ${counted}, ${score.toFixed(1)} %\n`);
  if (!(score >= Number(values.least))) process.exitCode = 1;
}
