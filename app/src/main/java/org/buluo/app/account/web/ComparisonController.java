package org.buluo.app.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.app.account.Comparisons;
import org.buluo.app.account.FourChecks;
import org.buluo.app.account.ListBits;
import org.buluo.app.account.Pair;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The four-checks matrix (四查三比对). */
@Controller
class ComparisonController {

    private static final String FIRST = "registered-poor";
    private static final int SHADES = 5;

    private final ChosenRun chosen;
    private final Runs runs;
    private final Comparisons comparisons;
    private final Tell tell;

    ComparisonController(ChosenRun chosen, Runs runs, Comparisons comparisons, Tell tell) {
        this.chosen = chosen;
        this.runs = runs;
        this.comparisons = comparisons;
        this.tell = tell;
    }

    /** A number of the matrix. @param shade from 0 to 5, by its share of the row's list */
    record Cell(long count, String url, int shade, boolean isSelf) {}

    /** A row of the matrix: a list. */
    record Row(String code, String name, boolean isAbsent, Cell size, List<Cell> cells) {}

    /** A list beside the chosen one. */
    record Beside(String name, boolean isAbsent, Pair pair, String bothUrl, String leftUrl, String rightUrl) {}

    @GetMapping("/comparison")
    String page(Scope scope, ListState state, Model model) {
        Optional<Run> run = chosen.find(scope, state);
        model.addAttribute("run", run.orElse(null));
        if (run.isPresent()) {
            fill(
                    comparisons.of(scope, run.get().id()),
                    runs.summary(scope, run.get().id()).absent(),
                    state,
                    model);
        }
        return "account/comparison";
    }

    private void fill(FourChecks checks, List<String> absent, ListState state, Model model) {
        List<String> sides = ListBits.sides();
        ListState list = ChosenRun.at("/children", state);
        boolean only = state.get("show").equals("only");
        List<Row> rows = new ArrayList<>();
        for (String side : sides) {
            Cell size = new Cell(checks.size(side), list.with("in", side).url(), 0, true);
            List<Cell> cells = sides.stream()
                    .map(other -> other.equals(side) ? size : cell(checks.pair(side, other), only, list))
                    .toList();
            rows.add(new Row(side, tell.list(side), absent.contains(side), size, cells));
        }
        String left = sides.contains(state.get("left")) ? state.get("left") : FIRST;
        model.addAttribute("rows", rows);
        model.addAttribute("left", left);
        model.addAttribute(
                "besides",
                sides.stream()
                        .filter(side -> !side.equals(left))
                        .map(side -> beside(checks.pair(left, side), absent.contains(side), list))
                        .toList());
        model.addAttribute(
                "leftCell", new Cell(checks.size(left), list.with("in", left).url(), 0, true));
        model.addAttribute("only", only);
        model.addAttribute("twice", checks.enrolledTwice());
        model.addAttribute("twiceUrl", list.with("in", ListBits.ENROLLED_TWICE).url());
        model.addAttribute("absent", absent);
    }

    private static Cell cell(Pair pair, boolean only, ListState list) {
        int count = only ? pair.onlyLeft() : pair.both();
        int of = pair.both() + pair.onlyLeft();
        int shade = of == 0 || count == 0 ? 0 : 1 + (SHADES - 1) * count / of;
        ListState there = list.with("in", only ? pair.left() : pair.left() + "," + pair.right())
                .with("not", only ? pair.right() : "");
        return new Cell(count, there.url(), shade, false);
    }

    private Beside beside(Pair pair, boolean absent, ListState list) {
        return new Beside(
                tell.list(pair.right()),
                absent,
                pair,
                list.with("in", pair.left() + "," + pair.right()).url(),
                list.with("in", pair.left()).with("not", pair.right()).url(),
                list.with("in", pair.right()).with("not", pair.left()).url());
    }
}
