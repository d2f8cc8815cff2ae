package org.buluo.app.account.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Lines;
import org.buluo.app.account.ListBits;
import org.buluo.app.account.Run;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.account.AidStanding;
import org.buluo.core.policy.Category;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the filter bar of the children's list offers. */
@Component
class FilterOptions {

    private static final int GRADES = 6;

    private final Lines lines;
    private final Tell tell;

    FilterOptions(Lines lines, Tell tell) {
        this.lines = lines;
        this.tell = tell;
    }

    void put(Scope scope, Run run, ListState state, Model model) {
        model.addAttribute(
                "townships",
                map(
                        state,
                        "township",
                        lines.townships(scope, run.id()).stream().map(name -> name.isEmpty() ? ChildFilter.NONE : name),
                        tell::place));
        model.addAttribute(
                "stages",
                map(
                        state,
                        "stage",
                        Stream.concat(Stream.of(Stage.values()).map(Stage::code), Stream.of(ChildFilter.NONE)),
                        tell::stage));
        model.addAttribute(
                "grades",
                map(
                        state,
                        "grade",
                        Stream.iterate(1, n -> n + 1).limit(GRADES).map(String::valueOf),
                        Function.identity()));
        model.addAttribute(
                "aids", map(state, "aid", Stream.of(AidStanding.values()).map(Enum::name), this::aid));
        model.addAttribute(
                "schoolings",
                map(state, "schooling", Stream.of(SchoolStanding.values()).map(Enum::name), this::schooling));
        model.addAttribute(
                "categories",
                map(
                        state,
                        "category",
                        Stream.concat(Stream.of(Category.values()).map(Category::code), Stream.of(ChildFilter.NONE)),
                        this::category));
        List<String> sides = Stream.concat(ListBits.sides().stream(), Stream.of(ListBits.ENROLLED_TWICE))
                .toList();
        model.addAttribute("ins", map(state, "in", sides.stream(), this::list));
        model.addAttribute("nots", map(state, "not", sides.stream(), this::list));
    }

    private String aid(String codes) {
        return each(codes, code -> tell.word("aid", code));
    }

    private String schooling(String codes) {
        return each(codes, code -> tell.word("schooling", code));
    }

    private String list(String codes) {
        return each(codes, tell::list);
    }

    private String category(String code) {
        return code.equals(ChildFilter.NONE) ? tell.say("account.category.none") : tell.word("category", code);
    }

    private String each(String codes, Function<String, String> words) {
        return Stream.of(codes.split(","))
                .map(words)
                .collect(java.util.stream.Collectors.joining(tell.say("account.comma")));
    }

    /** What the address asks for is offered too when it is none of the values: several at once. */
    private static Map<String, String> map(
            ListState state, String name, Stream<String> values, Function<String, String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(value, words.apply(value)));
        if (!state.get(name).isEmpty()) {
            options.computeIfAbsent(state.get(name), words);
        }
        return options;
    }
}
