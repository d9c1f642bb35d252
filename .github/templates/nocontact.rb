class Nocontact < Formula
  desc "Keep count of no contact after a breakup"
  homepage "@REPOSITORY@"
  url "@REPOSITORY@/archive/refs/tags/@TAG@.tar.gz"
  sha256 "@SUM@"
  license "MIT"

  uses_from_macos "swift" => :build

  def install
    args = ["--disable-sandbox", "-c", "release", "--product", "nocontact"]
    args += ["-Xswiftc", "-static-executable", "-Xswiftc", "-use-ld=lld"] if OS.linux?
    system "swift", "build", *args
    bin.install ".build/release/nocontact"
    generate_completions_from_executable(bin/"nocontact", "completions")
    (man1/"nocontact.1").write Utils.safe_popen_read(bin/"nocontact", "man")
  end

  test do
    ENV["NOCONTACT_DIR"] = testpath/"journal"
    assert_match "Day 1 of 30", shell_output("#{bin}/nocontact start")
  end
end
