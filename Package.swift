// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "nocontact",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "nocontact", targets: ["nocontact"]),
    .library(name: "NoContactCore", targets: ["NoContactCore"]),
  ],
  targets: [
    .target(name: "NoContactCore", swiftSettings: strict),
    .target(name: "CommandTable", swiftSettings: strict),
    .executableTarget(
      name: "nocontact", dependencies: ["CommandTable", "NoContactCore"], swiftSettings: strict),
    .testTarget(
      name: "NoContactCoreTests", dependencies: ["NoContactCore"], exclude: ["Frozen"],
      swiftSettings: strict),
    .testTarget(name: "CommandTableTests", dependencies: ["CommandTable"], swiftSettings: strict),
    .testTarget(
      name: "nocontactTests", dependencies: ["nocontact"],
      exclude: ["Frozen", "Sessions", "StandIns"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
