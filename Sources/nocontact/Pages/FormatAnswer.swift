/// The format of the journal, as the documentation has it: a test holds the two together.
struct FormatAnswer: Answer {
  var page: Page { Page() }

  var bytes: [UInt8]? { Array((FormatAnswer.text + "\n").utf8) }

  // swift-format-ignore
  static let text = """
  # The journal's format

  What `journal.json` holds, so that another program can read and write it.

  ## Overview

  The journal is one JSON document in UTF-8, in the data folder: `$NOCONTACT_DIR`, else
  `$XDG_DATA_HOME/nocontact`, else `~/.local/share/nocontact`. The words MUST and MAY are meant as in
  RFC 2119. An example:

  ```json
  {
    "journeys" : [
      {
        "breakup" : "2026-11-01",
        "changed" : "2026-11-03T20:11:09+01:00",
        "countdown" : {
          "days" : 30,
          "from" : "2026-11-03"
        },
        "dayStarts" : 0,
        "entries" : [
          {
            "at" : "2026-11-05T21:40:12+01:00",
            "changed" : "2026-11-05T21:40:12+01:00",
            "day" : "2026-11-05",
            "id" : "k3v9q2m7x1ab",
            "kind" : "slip",
            "note" : "asked how I was",
            "revision" : 1,
            "timed" : true,
            "typed" : "2026-11-05T21:40:12+01:00",
            "what" : "text"
          }
        ],
        "goal" : "reconnect",
        "id" : "9w4t0c6rjz2e",
        "name" : "Sam"
      }
    ],
    "schema" : 1
  }
  ```

  ### The document

  1. It MUST be a JSON object with `schema`, the number 1, and `journeys`, a list. A program that meets a
     greater `schema` MUST NOT read or change it.
  2. Written, names are sorted by their bytes, two spaces indent a level, a space stands on either side of
     each colon, what is empty is `[]` or `{}`, and one newline ends the document. In a text `\\"` `\\\\`
     `\\n` `\\t` are written so, and what else is a control character (up to U+001F, U+007F to U+009F) or a
     bidirectional override (U+202A to U+202E, U+2066 to U+2069) as `\\u202e`. Read, any order, any white
     space and any escape will do.
  3. No object may have two members of one name. No more than 128 levels, no more than 64 MiB.
  4. Members, kinds and words that a program does not know MUST be kept and written back as they are. A
     member that MUST be there and is not, is of another type or out of its bounds makes the journal a
     damaged one, which MUST be left as it is.
  5. Nothing is stored that follows from the rest: streaks, steps and counts are computed.

  ### Times

  6. A moment is RFC 3339 with seconds and the local offset, `2026-11-05T21:40:12+01:00`. A day is
     `YYYY-MM-DD`, from 1900-01-01 to 9999-12-31, and MUST exist.
  7. `day` is the civil day where and when it happened; it is never computed anew from `at`.

  ### A journey

  8. `id`, `changed`, `breakup` (a day, not later than `countdown.from`), `countdown` (`from`, a day, and
     `days`, 30 to 3650), and `entries`, a list, MUST be there. `dayStarts` (0 to 23, the hour at which a day
     turns), `goal` (`reconnect` or `heal`), `name`, `person` and `necessary` (texts) MAY be.
  9. A journey that was taken back is `id`, `changed`, `deleted` (true) and `entries`.
  10. `changed` is when its own members were last changed.

  ### An entry

  11. `id` (a text, unique in the whole journal; twelve characters of Crockford's base 32, lower case, in
      those that this program makes), `kind`, `at`, `day`, `changed` and `revision` (from 1) MUST be there.
      `note` MAY be: the user's own words.
  12. `timed` is false where only the day is known; `at` is then when it was recorded. `typed` is the clock
      when it was first recorded, and never changes. `corrections` is a list of objects with `at` and
      `fields`: when it was corrected, and in which members.
  13. An entry that was deleted is `id`, `kind` (`deleted`), `revision` and `changed`.
  14. What else a kind has; members with a star MUST be there:

  | kind | members |
  |---|---|
  | `slip` | `what`\\*: `text` `call` `email` `message` `letter` `friend` `visit` `encounter` `dating` `replied` `texted` `called` `emailed` `messaged` `met` `looked`; `necessary`: true where it had to be |
  | `checkin` | `mood`: 1 to 5; `urge`: 0 to 10 |
  | `note` | `unsent`: true for a letter that is never sent |
  | `urge` | `level`: 0 to 10; `trigger`: a text; `wait`: minutes, 0 to 1440; `outcome`: `passed` `still-there` `gave-in` |
  | `did` | `activities`\\*: texts, the ids below or words of the user's own |
  | `answer` | `what`\\*: a question, by its id; the note is the answer |
  | `readiness` | `signs`\\*: ids; `safe`\\*: true or false; `hazards`: `asked` `order` `afraid` |
  | `draft` | `what`\\*: `first` `over-it` `apology`; the note is the text that was sent |
  | `boundary` | `what`\\*: `agree` `add` `remove`; `ids`: those agreed to, or the one that is removed, by the id of its entry if it was added; the note is what is added |
  | `reason` | none; the note is the reason |
  | `meeting` | `what`\\*: `plan` `log`; `on`: the day, where it is planned; `signs`: ids, where it was held |
  | `talk` | `what`\\*: `yes` `no` `not-yet` |
  | `restart` | none |
  | `step` | `what`\\*: a step, by its id; `done`\\*: true or false |
  | `ended` | `what`\\*: `back-together` `moved-on` `stopped` |

  15. The ids of the method:

  | of | ids |
  |---|---|
  | steps | `no-contact` `emotions` `yourself` `accept` `honest` `own-part` `reasons` `options` `ready` `text` `boundaries` `meet` `walk-away` `together` |
  | questions | `5.1` `5.2` `5.3` `5.4` `5.5` `6.1` `6.2` `6.3` `6.4` `7.1` `7.2` `7.3` |
  | activities | `fitness` `style` `hobby` `confidence` `goals` `out` `therapist` `journal` `friend` `outdoors` `exercise` `food` `sleep` `meditation` `date` |
  | signs of readiness | `quiet-mind` `no-anger` `calm-around` `positive-change` `excited` `dated-others` `at-peace` |
  | boundaries | `mutual-effort` `official-first` `commitment` `solve-issues` |
  | signs in a meeting | `leaning-in` `eye-contact` `smiling` `touch` |

  ### Changing it

  16. A change MUST hold an exclusive flock(2) on `journal.lock` beside the journal, which is never deleted.
  17. What stood before is kept in `history/`, as `20261122T200000+0100.000002.slip.json`: when it was
      replaced, a number that counts up, and the command. The new document is written beside the journal,
      synced, and renamed over it.
  18. An edit raises `revision` by one and sets `changed` to the later of the clock and one second after the
      latest `changed` in the journal. A deletion does the same.

  ### Merging

  19. Two journals are united by the ids of their entries. Of two forms of one, the higher `revision` wins,
      then an entry over a deletion, then the later `changed`, then the greater content, byte by byte. A
      journey's own members follow its `changed`.
  20. Entries stand by `day`, then `at`, then `changed`, then `id`; journeys by `countdown.from`, then `id`.
  """
}
