import { createHash } from "node:crypto";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import type { ThirdParty } from "./bundledPackages.ts";

export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Who makes it. */
  readonly vendor: string;
  /** When, in s since 1970; packages made twice of the same sources are the same. */
  readonly epoch: number;
}

/**
 * What is inside a package, for programs to read: CycloneDX 1.6 in JSON.
 * https://cyclonedx.org/docs/1.6/json/
 * @param versions what Node says of what it is made of, where Node is inside
 */
export function printBillOfMaterials(
  product: Product,
  parts: readonly ThirdParty[],
  versions?: NodeJS.ProcessVersions,
): string {
  const { Component } = Models;
  const own = new Component(Enums.ComponentType.Application, product.name, {
    version: product.version,
    bomRef: product.name,
    supplier: new Models.OrganizationalEntity({ name: product.vendor }),
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(product.license)]),
  });
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: own, timestamp: new Date(product.epoch * 1000) }),
    serialNumber: serialNumber(JSON.stringify([product, parts.map(({ purl }) => purl)])),
  });
  for (const part of parts) {
    const isRuntime = part.name === "node";
    const type = isRuntime ? Enums.ComponentType.Platform : Enums.ComponentType.Library;
    const component = new Component(type, part.name, {
      ...(part.version === undefined ? {} : { version: part.version }),
      bomRef: part.purl,
      purl: part.purl,
      licenses: new Models.LicenseRepository([new Models.SpdxLicense(part.license)]),
    });
    if (isRuntime) addInnerParts(component, versions);
    own.dependencies.add(component.bomRef);
    bom.components.add(component);
  }
  const normalize = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const serializer = new Serialize.JsonSerializer(normalize);
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function addInnerParts(runtime: Models.Component, versions: NodeJS.ProcessVersions = {} as never) {
  for (const [name, version] of Object.entries(versions)) {
    // `modules` and `napi` count interfaces; Unicode and time zone data have no package of their own.
    if (version === undefined || ["node", "modules", "napi"].includes(name)) continue;
    runtime.components.add(
      new Models.Component(Enums.ComponentType.Library, name, {
        version,
        bomRef: `${runtime.bomRef.value}#${name}`,
      }),
    );
  }
}

/** Drawn from the content: alike for alike packages. */
function serialNumber(content: string): string {
  const hex = createHash("sha256").update(content).digest("hex");
  const variant = "89ab"[Number.parseInt(hex.slice(16, 17), 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
