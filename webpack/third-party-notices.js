import LicensePlugin from "webpack-license-plugin";

/** Licences that allow what we do: bundle and publish, with their notice. */
const ACCEPTED = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC"];

/** Writes the licences of all that is bundled to THIRD-PARTY-NOTICES.txt; a licence of another kind stops the build. */
export const thirdPartyNotices = () =>
  new LicensePlugin({
    outputFilename: "third-party-notices.json",
    // Its package.json names no licence; its LICENSE file is the Apache License 2.0.
    licenseOverrides: { "@univerjs/telemetry@0.25.1": "Apache-2.0" },
    excludedPackageTest: (name) => name === "compleet-for-excel",
    unacceptableLicenseTest: (license) => !ACCEPTED.includes(license),
    additionalFiles: {
      "THIRD-PARTY-NOTICES.txt": (packages) =>
        packages
          .map(({ name, version, license, licenseText }) =>
            [`${name} ${version} (${license})`, "", (licenseText ?? "").trim(), ""].join("\n"),
          )
          .join(`\n${"-".repeat(80)}\n\n`),
    },
  });
