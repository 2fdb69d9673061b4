import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Job {
  readonly "runs-on": string;
  readonly "timeout-minutes": number;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Record<string, Job>;
}

const text = readFileSync(new URL("../../.github/workflows/ci.yml", import.meta.url), "utf8");
const workflow = parse(text) as Workflow;
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);

describe("the CI workflow", () => {
  it("may read the repository and nothing else", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(Object.keys(workflow.on)).toEqual(["push", "pull_request"]);
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
    expect(checkouts).toHaveLength(jobs.length);
    expect(checkouts.map((step) => step.with)).toEqual(
      jobs.map(() => ({ "persist-credentials": false })),
    );
  });

  it("uses GitHub's own actions only, each pinned to a version", () => {
    const actions = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(
      actions.filter((action) => !/^actions\/[a-z-]+@(?:v\d+|[0-9a-f]{40})$/.test(action)),
    ).toEqual([]);
  });

  it("installs from the lockfile, ends in time, and takes no input into a shell", () => {
    expect(jobs.filter((job) => !job.steps.some(({ run }) => run === "npm ci"))).toEqual([]);
    expect(jobs.filter((job) => !(job["timeout-minutes"] <= 45))).toEqual([]);
    expect(steps.filter(({ run }) => run?.includes("${{") === true)).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });

  it("runs on the three systems", () => {
    const systems = jobs.flatMap((job) => job.strategy?.matrix.os ?? [job["runs-on"]]);
    for (const system of ["ubuntu", "windows", "macos"]) {
      expect(systems.some((name) => name.startsWith(system))).toBe(true);
    }
  });
});
