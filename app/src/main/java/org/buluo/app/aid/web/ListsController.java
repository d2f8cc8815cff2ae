package org.buluo.app.aid.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.Awards;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists of a term, with how their awards stand. */
@Controller
class ListsController {

    private static final Set<AwardState> COLUMNS = java.util.EnumSet.of(
            AwardState.DETERMINED,
            AwardState.OBJECTED,
            AwardState.CONFIRMED,
            AwardState.ON_NOTICE,
            AwardState.NOTICED,
            AwardState.ENDORSED,
            AwardState.COUNTERSIGN,
            AwardState.APPROVED);

    private final AwardLists lists;
    private final Awards awards;

    ListsController(AwardLists lists, Awards awards) {
        this.lists = lists;
        this.awards = awards;
    }

    /** A list with how its awards stand, each number with the address of its awards. */
    record Row(AwardList list, List<Cell> cells) {}

    /** How many awards of a list are in a state. */
    record Cell(AwardState state, int count, String url) {}

    @GetMapping("/aid/{term}/lists")
    String lists(Scope scope, ListState state, @PathVariable String term, Model model) {
        Term asked = TermInPath.of(term);
        Map<Long, Map<AwardState, Integer>> states = awards.statesOfLists(scope, asked);
        List<AwardList> all = lists.of(scope, asked);
        Map<String, String> townships = new LinkedHashMap<>();
        all.stream()
                .map(AwardList::township)
                .filter(name -> !name.isEmpty())
                .forEach(name -> townships.put(name, name));
        List<Row> rows = new ArrayList<>();
        all.stream()
                .filter(list ->
                        state.get("township").isEmpty() || list.township().equals(state.get("township")))
                .filter(list -> state.get("waits").isEmpty() || waits(states.get(list.id()), state.get("waits")))
                .forEach(list ->
                        rows.add(row(asked, list, states.getOrDefault(list.id(), new EnumMap<>(AwardState.class)))));
        model.addAttribute("term", asked);
        model.addAttribute("rows", rows);
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("townships", townships);
        model.addAttribute(
                "fen", rows.stream().mapToLong(row -> row.list().amountFen()).sum());
        model.addAttribute(
                "lines", rows.stream().mapToLong(row -> row.list().lines()).sum());
        return "aid/lists";
    }

    private static boolean waits(Map<AwardState, Integer> states, String state) {
        return states != null
                && states.keySet().stream().anyMatch(one -> one.name().equals(state));
    }

    private static Row row(Term term, AwardList list, Map<AwardState, Integer> states) {
        return new Row(
                list,
                COLUMNS.stream()
                        .map(state -> new Cell(
                                state,
                                states.getOrDefault(state, 0),
                                new ListState("/aid/" + term + "/awards", Map.of())
                                        .with("list", list.id())
                                        .with("state", state)
                                        .url()))
                        .toList());
    }
}
