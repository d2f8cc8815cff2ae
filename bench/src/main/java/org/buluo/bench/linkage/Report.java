package org.buluo.bench.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as Markdown tables for people and as CSV for programs. */
final class Report {

    private static final List<String> CSV = List.of(
            "world",
            "tool",
            "seconds",
            "times_floor",
            "peak_mb",
            "pairs",
            "reach",
            "own_precision",
            "own_recall",
            "own_f1",
            "best_threshold",
            "best_precision",
            "best_recall",
            "best_f1",
            "recall_at_999",
            "calibration_error",
            "claimed",
            "claimed_minus_true",
            "review_share",
            "open",
            "review_holds",
            "enrolled_twice",
            "enrolled_twice_shown",
            "failure");

    private final List<Measured> all;

    Report(List<Measured> all) {
        this.all = all;
    }

    String csv() {
        StringBuilder out = new StringBuilder(String.join(",", CSV)).append('\n');
        for (Measured one : all) {
            List<String> cells = new ArrayList<>(List.of(
                    one.world(),
                    one.peer().name().toLowerCase(Locale.ROOT),
                    digits(one.seconds(), 3),
                    digits(timesFloor(one), 3),
                    "" + one.peakMegabytes()));
            cells.addAll(quality(one));
            cells.add('"' + one.failure().replace("\"", "\"\"") + '"');
            out.append(String.join(",", cells)).append('\n');
        }
        return out.toString();
    }

    private static List<String> quality(Measured one) {
        var j = one.judgement();
        if (j == null) {
            return CSV.subList(5, CSV.size() - 1).stream().map(column -> "").toList();
        }
        return List.of(
                "" + j.pairs(),
                digits(j.reach(), 5),
                digits(j.own().precision(), 5),
                digits(j.own().recall(), 5),
                digits(j.own().f1(), 5),
                digits(j.best().threshold(), 6),
                digits(j.best().precision(), 5),
                digits(j.best().recall(), 5),
                digits(j.best().f1(), 5),
                digits(j.recallWhenSure(), 5),
                digits(j.calibration().expectedError(), 5),
                digits(j.calibration().claimed(), 5),
                digits(j.calibration().excess(), 5),
                digits(j.review().share(), 5),
                "" + j.review().open(),
                digits(j.review().holds(), 5),
                "" + j.enrolledTwice(),
                "" + j.enrolledTwiceShown());
    }

    String markdown() {
        return worlds().stream().map(this::world).collect(Collectors.joining("\n"));
    }

    private List<String> worlds() {
        return all.stream().map(Measured::world).distinct().toList();
    }

    private String world(String world) {
        StringBuilder out = new StringBuilder("### " + world + "\n\n"
                + "| | time | × floor | memory | P | R | F1 | F1 at best | R at P ≥ .999 | reach |"
                + " calibration error | claimed − true | review | open | holds |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Measured one : all) {
            if (one.world().equals(world)) {
                out.append(line(one)).append('\n');
            }
        }
        return out.toString();
    }

    private String line(Measured one) {
        var j = one.judgement();
        if (j == null) {
            return "| " + one.peer().label() + " | " + one.failure() + " |" + " |".repeat(13);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f | %d MB | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %+.4f"
                        + " | %.2f %% | %d | %.2f |",
                one.peer().label(),
                one.seconds(),
                timesFloor(one),
                one.peakMegabytes(),
                j.own().precision(),
                j.own().recall(),
                j.own().f1(),
                j.best().f1(),
                j.recallWhenSure(),
                j.reach(),
                j.calibration().expectedError(),
                j.calibration().excess(),
                100 * j.review().share(),
                j.review().open(),
                j.review().holds());
    }

    private double timesFloor(Measured one) {
        return all.stream()
                .filter(other -> other.peer() == Peer.FLOOR && other.world().equals(one.world()))
                .mapToDouble(floor -> one.seconds() / floor.seconds())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String digits(double value, int places) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + places + "f", value) : "";
    }
}
