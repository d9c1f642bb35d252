#!/usr/bin/env python3
"""Trains the linear classifier of CareCheck and writes CareWeights.swift and CareScores.swift.

pip install numpy scipy; then, in this folder: python3 train.py [--write]
It compiles dump.swift with the sources of the reader, so that words are spelt as CareSpelling
has it. Without --write it only prints what writers it has not read would see: each of FOLDS is
left out in turn, and the thresholds are chosen by that. It is deterministic.
"""
import os
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # Two processes do better than threads that wait.
import collections, glob, multiprocessing, random, re, string, subprocess, sys, tempfile
import numpy as np
from scipy.optimize import fmin_l_bfgs_b
from scipy.sparse import csr_matrix, diags

HERE = os.path.dirname(os.path.abspath(__file__))
DRAFT = HERE + "/../../Sources/NoContactCore/Draft"
TESTS = HERE + "/../NoContactCoreTests/Care"
HARMLESS, CARE, THREAT = 0, 1, 2
NAMES = {CARE: "care", THREAT: "threats", HARMLESS: "harmless"}
# Writers are left out together: what one of them writes is not to be learnt from in any form.
FOLDS = [("A", "C", "drafts1"), ("B", "D", "drafts2")]
WRITERS = [w for fold in FOLDS for w in fold]
LEFT_OUT = os.environ.get("WITHOUT", "")  # writers that nothing is learnt from, to see what they bring
BITS = int(os.environ.get("BITS", 18))
M32 = 0xFFFFFFFF
WEIGHT = {"guide": 0.3, "templates": float(os.environ.get("TW", 0.5)), "dev": float(os.environ.get("DW", 1))}
STRENGTH = float(os.environ.get("C", 50))
FALSE_ALARMS = float(os.environ.get("FA", 0.04))
SURE = PLAIN = 0  # set by main


def lines(path):
    return [l.strip() for l in open(path, encoding="utf-8") if l.strip()]


def templates(path, count=12):
    """Texts of lines such as `[one|another] thing`."""
    pick = random.Random(7)
    for line in lines(path):
        seen = set()
        for _ in range(count * 2):
            if len(seen) < count:
                text = re.sub(r"\[([^\]]*)\]", lambda m: pick.choice(m[1].split("|")), line)
                seen.add(re.sub(r" +([,.])", r"\1", text).strip())
        yield from sorted(seen)


def read_items():
    """What there is to learn from: (kind, who wrote it, text)."""
    items = []
    for kind, name in ((CARE, "Care"), (THREAT, "Threat"), (HARMLESS, "Harmless")):
        source = open(f"{TESTS}/CareCorpus{name}.swift", encoding="utf-8").read()
        for body in re.findall(r'"""\n(.*?)\n    """', source, re.S):
            items += [(kind, "dev", l.strip()) for l in body.split("\n") if l.strip()]
    for kind, name in NAMES.items():
        for writer in ["cold", *string.ascii_uppercase]:
            path = f"{HERE}/corpus/{name}-{writer}.txt"
            if os.path.exists(path):
                items += [(kind, "dev" if writer == "cold" else writer, l) for l in lines(path)]
        items += [(kind, "templates", l) for l in templates(f"{HERE}/corpus/templates-{name}.txt")]
    for name in ("notes", "draftchecks", "commands"):
        items += [(HARMLESS, "base", l) for l in lines(f"{HERE}/corpus/harmless-{name}.txt")]
    good = lines(f"{HERE}/corpus/harmless-good.txt")
    items += [(HARMLESS, f"drafts{1 + i % 2}", l) for i, l in enumerate(good)]
    for path in sorted(glob.glob(f"{TESTS}/../Draft/DraftCorpusLater*Good*.swift")):
        source = open(path, encoding="utf-8").read()
        for body in re.findall(r'"""\n(.*?)\n    """', source, re.S):
            joined = re.sub(r"\n      (?=\S)", " ", body)
            items += [(HARMLESS, "base", l.strip()) for l in joined.split("\n") if l.strip()]
    for name in ("First", "OverIt", "Apology"):
        source = open(f"{TESTS}/../Draft/DraftCorpus{name}.swift", encoding="utf-8").read()
        for sample in re.search(r'"""\n(.*?)\n    """', source, re.S)[1].split("\n\n"):
            head, *rest = [l.strip() for l in sample.strip().split("\n")] or [""]
            kind = CARE if "care" in head else THREAT if "threat" in head else HARMLESS
            if rest:
                items.append((kind, "base", " ".join(rest)))
    grave = re.compile("hurt|kill|die|suicid|988|threat|blackmail|harm|afraid")
    items += [(HARMLESS, "guide", l) for l in lines(f"{HERE}/corpus/guidance.txt") if not grave.search(l)]
    # A word over and over says nothing.
    risky = collections.Counter(w for k, _, t in items if k for w in re.findall("[a-z]+", t.lower()))
    items += [(HARMLESS, "guide", " ".join([w] * n)) for w, _ in risky.most_common(2000) for n in (3, 20)]
    # What stands among the lines that nobody tunes to is not learnt from, by whomever it was written.
    bare = lambda text: re.sub("[^a-z ]", "", text.lower()).strip()
    frozen = {bare(l) for name in NAMES.values() for l in lines(f"{TESTS}/../Frozen/{name}.txt")}
    return [i for i in items if bare(i[2]) not in frozen]


def dump(items):
    """Of each text, its words as (break, spelling)."""
    with tempfile.TemporaryDirectory() as folder:
        sources = [f"{DRAFT}/Care/{name}.swift" for name in ("CareWords", "CareSpelling", "LineTable")]
        main = folder + "/main.swift"
        open(main, "w").write(open(HERE + "/dump.swift").read())
        subprocess.run(["swiftc", "-O", "-swift-version", "6", "-package-name", "x", *sources,
                        *(f"{DRAFT}/Draft{name}.swift" for name in ("Text", "Character", "Term", "Vocabulary")), main, "-o", folder + "/dump"], check=True)
        out = subprocess.run([folder + "/dump"], input="\n".join(i[2] for i in items) + "\n",
                             capture_output=True, text=True, check=True).stdout.split("\n")
    return [[(int(w[0]), w[1:]) for w in line.split(" ") if w] for line in out[:len(items)]]


def windows(words):
    """As CareClassifier has them: one, two and three sentences of up to 25 words together, and of longer ones, pieces of 20 words."""
    count = len(words)
    starts = [i for i in range(count) if i == 0 or words[i][0] == 2] + [count]
    for s in range(len(starts) - 1):
        start = starts[s]
        for e in range(s + 1, min(s + 4, len(starts))):
            end = starts[e]
            if end - start <= 25:
                yield start, end
            elif e == s + 1:
                place = start
                while place + 20 < end:
                    yield place, place + 20
                    place += 5
                yield end - 20, end


def fnv(data):
    h = 2166136261
    for byte in data:
        h = ((h ^ byte) * 16777619) & M32
    return h


def slot(x):
    x &= M32
    x ^= x >> 15
    x = (x * 0x2C1B3C6D) & M32
    x ^= x >> 12
    return x & ((1 << BITS) - 1)


memory = {}


def word_features(word):
    """The hash of a word, and the slots of the word and its letters."""
    if word not in memory:
        data = bytes(b for i, b in enumerate(word.encode()) if i == 0 or b != word.encode()[i - 1])
        h = fnv(data)
        inner = b"<" + data + b">"
        slots = [slot(h + 1)]
        letters = [slot(fnv(inner[i:i + n]) + 5) for n in (3, 4, 5) for i in range(len(inner) - n + 1)]
        memory[word] = (h, slots, letters)
    return memory[word]


START, END = fnv(b"<"), fnv(b">")


def features(words):
    """The slots of a window: (whole, in letters)."""
    hashes = [START] + [word_features(w)[0] for w in words] + [END]
    whole = [s for w in words for s in word_features(w)[1]]
    for i in range(len(hashes) - 1):
        a, b = hashes[i], hashes[i + 1]
        whole.append(slot(a * 3 + b * 5 + 2))
        if i + 2 < len(hashes):
            c = hashes[i + 2]
            whole += [slot(a * 7 + c * 11 + 3), slot(a * 13 + b * 17 + c * 19 + 4)]
    return whole, [s for w in words for s in word_features(w)[2]]


class Windows:
    """All windows of all texts, as a matrix."""

    def __init__(self, texts):
        rows, columns, values, self.owner = [], [], [], []
        self.ranges = []
        for index, words in enumerate(texts):
            for start, end in windows(words):
                row = len(self.owner)
                whole, letters = features([w[1] for w in words[start:end]])
                scale = 1 / np.sqrt(end - start + 2)
                for slots, factor in ((whole, 1), (letters, 0.25)):
                    rows += [row] * len(slots)
                    columns += slots
                    values += [scale * factor] * len(slots)
                self.owner.append(index)
                self.ranges.append((start, end))
        self.owner = np.array(self.owner)
        self.matrix = csr_matrix((values, (rows, columns)), shape=(len(self.owner), 1 << BITS))


def logistic(matrix, is_kind, weight, start):
    """The coefficients of a logistic regression with an L2 penalty, and behind them the intercept."""
    sign = np.where(is_kind, 1.0, -1.0)
    turned = matrix.T.tocsr()

    def loss(w):
        margin = sign * (matrix @ w[:-1] + w[-1])
        pull = -STRENGTH * weight * sign / (1 + np.exp(np.clip(margin, -50, 50)))
        value = STRENGTH * (weight @ np.logaddexp(0, -margin)) + 0.5 * (w @ w)
        return value, np.append(turned @ pull, pull.sum()) + w

    return fmin_l_bfgs_b(loss, start, maxiter=60, factr=1e8)[0]


def telling(matrix, is_kind):
    """How much each slot tells the kinds apart, about 1 on average (Wang and Manning 2012, NB-SVM)."""
    of, other = (np.asarray(matrix[rows].sum(0)).ravel() + 0.05 for rows in (is_kind, ~is_kind))
    ratio = np.abs(np.log((of / of.sum()) / (other / other.sum())))
    return 0.3 + 0.7 * ratio / ratio[of + other > 0.11].mean()


def fit(data, items, kind, chosen):
    """The mean of two models of one kind against all else: one as it is, one that trusts telling slots more."""
    models = [fit_one(data, items, kind, chosen, scaled) for scaled in (False, True)]
    return sum(m[0] for m in models) / 2, sum(m[1] for m in models) / 2


def fit_one(data, items, kind, chosen, scaled):
    """A model of one kind. Of a risky text the window that shows it best counts."""
    of = np.array([items[i][0] for i in data.owner])
    use = chosen[data.owner]
    weight = np.array([WEIGHT.get(items[i][1], 1) for i in data.owner])
    length = np.array([e - s for s, e in data.ranges])
    score = length.astype(float)
    w = np.zeros(data.matrix.shape[1] + 1)
    for _ in range(3):
        best = {}
        for row in np.where((of == kind) & use)[0]:
            owner = data.owner[row]
            if owner not in best or score[row] > score[best[owner]]:
                best[owner] = row
        keep = use & (of != kind)
        keep[list(best.values())] = True
        rows = np.where(keep)[0]
        matrix, is_kind = data.matrix[rows], of[rows] == kind
        scale = np.append(telling(matrix, is_kind), 1) if scaled else np.ones(len(w))
        matrix = (matrix @ diags(scale[:-1])).tocsr()
        w = logistic(matrix, is_kind, weight[rows], w / scale) * scale
        score = data.matrix @ w[:-1] + w[-1]
    return w[:-1], w[-1]


def text_scores(data, coefficients, intercept, count):
    scores = np.full(count, -99.0)
    np.maximum.at(scores, data.owner, data.matrix @ coefficients + intercept)
    return scores


def thresholds(scores, kinds, share):
    """The two thresholds with that share of false alarms, half of them of each kind."""
    harmless = scores[kinds == HARMLESS]
    allowed = int(share * len(harmless) / 2)
    t1 = np.sort(harmless[:, 0])[::-1][allowed] + 1e-6
    t2 = np.sort(harmless[harmless[:, 0] < t1, 1])[::-1][allowed] + 1e-6
    return t1, t2


def recall(scores, kinds, t1, t2):
    """Care found as care, threats as threats, either as something, and false alarms."""
    over = np.stack([scores[:, 0] - t1, scores[:, 1] - t2], 1)
    found = np.where(over.max(1) < 0, 0, over.argmax(1) + 1)
    of = lambda k, f: float(np.mean(found[kinds == k] == f)) if (kinds == k).any() else 0
    return of(CARE, CARE), of(THREAT, THREAT), 1 - of(CARE, 0), 1 - of(THREAT, 0), 1 - of(HARMLESS, 0)


def in_parallel(function, tasks):
    """The results of a function of each task, from two processes at a time."""
    global TASK
    TASK = function
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(run_task, tasks, chunksize=1)


def run_task(task):
    return TASK(*task)


def main():
    items = read_items()
    kinds = np.array([i[0] for i in items])
    writers = np.array([i[1] for i in items])
    print(sorted((str(w), int(k), n) for (w, k), n in collections.Counter(zip(writers, kinds)).items()))
    texts = dump(items)
    data = Windows(texts)
    print("windows", data.matrix.shape[0], "values", data.matrix.nnz)
    scores = np.full((len(items), 2), -99.0)

    def left_out(fold, kind):
        held = np.isin(writers, fold)
        model = fit(data, items, kind, ~held & ~np.isin(writers, list(LEFT_OUT)))
        return held, kind, text_scores(data, *model, len(items))

    for held, kind, of_all in in_parallel(left_out, [(f, k) for f in FOLDS for k in (CARE, THREAT)]):
        scores[held, kind - 1] = of_all[held]
    # Drafts have a threshold of their own.
    is_draft = np.char.startswith(writers, "drafts")
    known = (scores[:, 0] > -98) & ~is_draft
    for share in (FALSE_ALARMS, 0.02, 0.03, 0.10):
        t = thresholds(scores[known], kinds[known], share)
        row = " ".join(f"{r:.3f}" for r in recall(scores[known], kinds[known], *t))
        print(f"share {share}: care threat anycare anythreat alarms {row}")
        if share == FALSE_ALARMS:
            for writer in WRITERS:
                held = writers == writer
                if held.any():
                    print("  ", writer, " ".join(f"{r:.3f}" for r in recall(scores[held], kinds[held], *t)))
    cut = thresholds(scores[known], kinds[known], FALSE_ALARMS)
    # Sure is what one harmless text in two hundred exceeds.
    over = (scores[known & (kinds == HARMLESS)] - cut).max(1)
    global SURE, PLAIN
    SURE = round(float(np.quantile(over, 0.995)), 2)
    # In a draft, which is long, what two ordinary drafts in a hundred exceed counts, fewer where
    # all of them are learnt from.
    drafts = (scores[is_draft] - cut).max(1)
    PLAIN = max(0, round(float(np.quantile(drafts, 0.98)), 2))
    risky = known & (kinds != HARMLESS)
    print("drafts from", PLAIN, "reached by", np.mean((scores[risky] - cut).max(1) >= PLAIN).round(3))
    print("sure from", SURE, "reached by", np.mean((scores[risky] - cut).max(1) >= SURE).round(3))
    if "--write" in sys.argv:
        from write import write
        write(sys.modules[__name__], data, items, kinds, cut)


if __name__ == "__main__":
    main()
