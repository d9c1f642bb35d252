import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension World {
  /// The country the user is in, as an ISO 3166 code; nil where the locale and the time zone do not
  /// agree on one, or it is none whose lines are known: a wrong number is worse than a list.
  var territory: String? {
    guard let locale = territoryOfLocale, let zone = zone.flatMap(World.territory) else {
      return nil
    }
    return locale == zone ? locale : nil
  }

  /// The day a week begins with where the user is, by their locale's customs of time; Monday where it
  /// names no country.
  var weekStart: Weekday {
    guard let territory = territory(of: "LC_TIME") else { return .monday }
    func isIn(_ list: String) -> Bool { list.split(separator: " ").contains { $0 == territory } }
    if isIn(World.sundayTerritories) { return .sunday }
    if isIn(World.saturdayTerritories) { return .saturday }
    return .monday
  }

  // Source: CLDR's weekData, firstDay; nobody's week begins on a Friday but that of the Maldives.
  private static let sundayTerritories = """
    AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX \
    MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW
    """
  private static let saturdayTerritories = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"

  private var territoryOfLocale: String? { territory(of: "LC_MESSAGES") }

  /// The territory in the name of the locale for a category, `GB` in `en_GB.UTF-8`.
  private func territory(of category: String) -> String? {
    let names = ["LC_ALL", category, "LANG"].compactMap { variable($0) }
    guard let locale = names.first(where: { !$0.isEmpty }) else { return nil }
    let parts = locale.split(separator: "_", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let territory = parts[1].prefix { $0.isLetter }
    return territory.utf8.count == 2 ? territory.uppercased() : nil
  }

  /// The name of the time zone, such as `Europe/London`: that of TZ, else that of the system.
  private var zone: String? {
    if let name = variable("TZ"), !name.isEmpty {
      return String(World.zoneName(name.hasPrefix(":") ? String(name.dropFirst()) : name))
    }
    var target = [CChar](repeating: 0, count: 4096)
    let count = readlink("/etc/localtime", &target, target.count)
    guard count > 0 else { return nil }
    let bytes = target[..<count].map { UInt8(bitPattern: $0) }
    return String(validating: bytes, as: UTF8.self).map { String(World.zoneName($0)) }
  }

  /// The name in the path of a file with zone data.
  private static func zoneName(_ path: String) -> Substring {
    let parts = path.split(separator: "/")
    guard let place = parts.lastIndex(of: "zoneinfo") else { return path[...] }
    let name = parts[(place + 1)...].drop { $0 == "posix" || $0 == "right" }
    return path.suffix(name.reduce(max(0, name.count - 1)) { $0 + $1.count })
  }

  /// The country of a zone, of those whose lines are known.
  private static func territory(_ zone: String) -> String? {
    zones.first { row in
      row.zones.split(separator: " ").contains { name in
        name.hasSuffix("/") ? zone.hasPrefix(name) : zone == name
      }
    }?.territory
  }

  private static let zones: [(territory: String, zones: String)] = [
    ("GB", "Europe/London Europe/Belfast GB GB-Eire"),
    ("IE", "Europe/Dublin Eire"),
    (
      "US",
      """
      US/ America/Indiana/ America/Kentucky/ America/North_Dakota/ America/New_York America/Chicago \
      America/Denver America/Los_Angeles America/Phoenix America/Anchorage America/Detroit \
      America/Boise America/Juneau America/Sitka America/Nome America/Adak America/Menominee \
      America/Metlakatla America/Yakutat America/Indianapolis America/Louisville America/Fort_Wayne \
      America/Shiprock Pacific/Honolulu Navajo
      """
    ),
    (
      "CA",
      """
      Canada/ America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax \
      America/St_Johns America/Regina America/Montreal America/Whitehorse America/Yellowknife \
      America/Iqaluit America/Moncton America/Glace_Bay America/Goose_Bay America/Swift_Current \
      America/Thunder_Bay America/Dawson America/Dawson_Creek America/Fort_Nelson America/Inuvik \
      America/Rankin_Inlet America/Resolute America/Creston America/Cambridge_Bay
      """
    ),
    ("AU", "Australia/"),
    ("NZ", "Pacific/Auckland Pacific/Chatham NZ NZ-CHAT"),
    ("IN", "Asia/Kolkata Asia/Calcutta"),
    ("DE", "Europe/Berlin Europe/Busingen"),
  ]
}
