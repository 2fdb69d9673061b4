import type { FleetReport } from "./runFleet.ts";

interface Line {
  readonly name: string;
  readonly value: (report: FleetReport) => number;
  readonly digits: number;
  readonly unit: string;
  /** Whether it is compared with the first fleet's. */
  readonly grows: boolean;
}

const MEGABYTE = 1_000_000;

function line(
  name: string,
  unit: string,
  digits: number,
  value: Line["value"],
  grows = true,
): Line {
  return { name, unit, digits, value, grows };
}

const LINES: readonly Line[] = [
  line("enrolled", "", 0, (report) => report.enrolled, false),
  line("clones held for approval", "", 0, (report) => report.held, false),
  line("runs killed half-way", "", 0, (report) => report.killed, false),
  line("devices started twice", "", 0, (report) => report.duplicated, false),
  line("runs repeated", "", 0, (report) => report.repeated, false),
  line("requests put off (429)", "", 0, (report) => report.putOff, false),
  line("inviting", "s", 2, (report) => report.invitingSeconds),
  line("enrolling", "s", 1, (report) => report.seconds),
  line("throughput", "devices/s", 2, (report) => report.devicesPerSecond),
  line("one enrolment, p50", "ms", 0, (report) => report.p50Ms),
  line("one enrolment, p95", "ms", 0, (report) => report.p95Ms),
  line("one enrolment, p99", "ms", 0, (report) => report.p99Ms),
  line("service, CPU of one enrolment", "ms", 1, (report) =>
    perDevice(report, report.serviceCpuSeconds),
  ),
  line("agents, CPU of one enrolment", "ms", 1, (report) =>
    perDevice(report, report.agentsCpuSeconds),
  ),
  line("service, share of both", "%", 1, cpuShare),
  line("service, memory before", "MB", 1, (report) => report.serviceRss.start / MEGABYTE),
  line("service, most memory", "MB", 1, (report) => report.serviceRss.peak / MEGABYTE),
  line("service, memory after", "MB", 1, (report) => report.serviceRss.end / MEGABYTE),
  line("database", "MB", 2, (report) => report.databaseBytes / MEGABYTE),
  line("administration, list of devices", "ms", 0, (report) => report.listDevicesMs),
  line("administration, list of invitations", "ms", 0, (report) => report.listInvitationsMs),
];

function perDevice({ devices, clones }: FleetReport, seconds: number): number {
  return (1_000 * seconds) / (devices + clones);
}

function cpuShare({ serviceCpuSeconds, agentsCpuSeconds }: FleetReport): number {
  return (100 * serviceCpuSeconds) / (serviceCpuSeconds + agentsCpuSeconds);
}

/** A table, a column for each fleet, with how much more each number is than the first fleet's. */
export function describeFleets(reports: readonly FleetReport[]): string {
  const [first] = reports;
  if (first === undefined) return "";
  const head = ["", ...reports.map(({ devices }) => `${devices} devices`)];
  const rows = LINES.map((each) => {
    const cells = reports.map((report) => describeValue(each, report, first));
    return [each.name].concat(cells);
  });
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const table = [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("   "),
  );
  const faults = reports.flatMap((report) =>
    report.faults.map((fault) => `FAULT, ${report.devices} devices: ${fault}`),
  );
  const verdict =
    faults.length === 0 ? ["", "all enrolled exactly once, every clone held"] : faults;
  return [...table, ...verdict, ""].join("\n");
}

function describeValue(
  { value, digits, unit, grows }: Line,
  report: FleetReport,
  first: FleetReport,
): string {
  const own = value(report);
  const text = `${own.toFixed(digits)} ${unit}`.trim();
  return report === first || !grows ? text : `${text} (${(own / value(first)).toFixed(2)} ×)`;
}
