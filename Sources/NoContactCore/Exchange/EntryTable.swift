extension Journal {
  /// The journal as a table in CSV: a row for each journey and each entry, nothing left out.
  ///
  /// The columns are the members of the journal's format, with `journey`, the id of the journey, and
  /// `time`, for people, before them. Takes time in proportion to the journal.
  package func encodedAsCSV() -> [UInt8] {
    var rows: [TableRow] = []
    if !unknown.isEmpty { rows.append(TableRow(journey: "", kind: "journal", Array(unknown))) }
    for journey in journeys {
      guard case .object(let members) = journey.json else { continue }
      rows.append(
        TableRow(journey: journey.id, kind: "journey", members.filter { $0.name != "entries" }))
      guard case .array(let entries)? = members.value(of: "entries") else { continue }
      let times = EntryIndex(journey)
      for case .object(let members) in entries {
        var row = TableRow(journey: journey.id, kind: nil, Array(members))
        if case .string(let id)? = members.value(of: "id") {
          row.time = times[id].flatMap { $0.time(dayStarts: journey.dayStarts) }?.description ?? ""
        }
        rows.append(row)
      }
    }
    var columns = TextSet()
    for name in TableRow.first { columns.insert(name) }
    var others = TextSet()
    for row in rows { for name in row.cells.keys { others.insert(name) } }
    for name in others.texts.sorted() { columns.insert(name) }
    return CSV.encoded([columns.texts] + rows.map { $0.fields(columns.texts) })
  }
}

/// A row of the table: cells by the names of their columns.
struct TableRow {
  var cells: [String: String] = [:]
  var time: String {
    get { cells["time"] ?? "" }
    set { if !newValue.isEmpty { cells["time"] = newValue } }
  }

  /// The columns that come first.
  static let first = ["journey", "id", "day", "time", "kind", "what", "note"]

  /// The row of an object; `kind` is for one that has none of its own.
  init(journey: String, kind: String?, _ members: [JSON.Member]) {
    if !journey.isEmpty { cells["journey"] = journey }
    if let kind { cells["kind"] = kind }
    let isJourney = kind == "journey"
    for member in members {
      cells[TableRow.column(member.name)] = TableRow.cell(
        member.value, isText: TableRow.isText(member.name, isJourney: isJourney))
    }
    // What would come back as something else stands there whole.
    let isTaken = kind == nil && ["journey", "journal"].contains(self.kind)
    if isTaken || (try? self.members(line: 0)) != JSON.Members(members) {
      let object = JSON.object(JSON.Members(members)).encoded(pretty: false).dropLast()
      let own = (isTaken ? ["journey", "id"] : ["journey", "id", "kind"]).map { ($0, cells[$0]) }
      cells = ["json": String(decoding: object, as: UTF8.self)]
      for (name, cell) in own { cells[name] = cell }
    }
  }

  /// A row as it was read.
  init(_ cells: [String: String]) {
    self.cells = cells
  }

  func fields(_ columns: [String]) -> [String] {
    columns.map { cells[$0] ?? "" }
  }

  var kind: String { cells["kind"] ?? "" }
  var isJourney: Bool { kind == "journey" }

  /// The members of the object that the row stands for.
  ///
  /// - Throws: `ExchangeError` where its `json` is none.
  func members(line: Int) throws(ExchangeError) -> JSON.Members {
    if let text = cells["json"] {
      guard case .object(let members)? = try? JSON(parsing: Array(text.utf8)) else {
        throw ExchangeError(line: line, problem: "its 'json' is not an object")
      }
      return members
    }
    var members: [JSON.Member] = []
    for (column, cell) in cells {
      guard let name = TableRow.name(column) else { continue }
      if name == "kind", ["journey", "journal"].contains(kind) { continue }
      members.append(
        JSON.Member(
          name, TableRow.value(cell, isText: TableRow.isText(name, isJourney: isJourney))))
    }
    return JSON.Members(members)
  }

  // MARK: Names and cells

  private static let own = ["journey", "time", "json"]

  /// A member that is called like a column of the table itself has a full stop before its name.
  private static func column(_ name: String) -> String {
    own.contains(name) || name.hasPrefix(".") || name.isEmpty ? "." + name : name
  }

  private static func name(_ column: String) -> String? {
    if own.contains(column) { return nil }
    return column.hasPrefix(".") ? String(column.dropFirst()) : column
  }

  /// Whether it is words of the user's, written as they are.
  private static func isText(_ name: String, isJourney: Bool) -> Bool {
    isJourney
      ? ["name", "person", "necessary"].contains(name) : ["note", "trigger"].contains(name)
  }

  private static func cell(_ value: JSON, isText: Bool) -> String {
    let whole = String(decoding: value.encoded(pretty: false).dropLast(), as: UTF8.self)
    guard case .string(let text) = value, !text.isEmpty else { return whole }
    return TableRow.value(text, isText: isText) == value ? text : whole
  }

  private static func value(_ cell: String, isText: Bool) -> JSON {
    guard let value = try? JSON(parsing: Array(cell.utf8)) else {
      // A spreadsheet that has had the table in hand writes these in capitals.
      if !isText, ["TRUE", "FALSE"].contains(cell) { return .bool(cell == "TRUE") }
      return .string(cell)
    }
    if isText, case .string = value { return value }
    return isText ? .string(cell) : value
  }
}

extension JSON.Members {
  /// The value of the member of that name; nil where there is none.
  func value(of name: String) -> JSON? { first { $0.name == name }?.value }
}
