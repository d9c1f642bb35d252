import Testing

@testable import NoContactCore
