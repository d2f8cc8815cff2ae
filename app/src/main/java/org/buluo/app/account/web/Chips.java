package org.buluo.app.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.FilterChip;
import org.buluo.app.account.FilterChips;
import org.buluo.app.platform.ListState;
import org.buluo.core.policy.Category;
import org.springframework.stereotype.Component;

/** Says in words what a list is narrowed by. */
@Component
class Chips implements FilterChips {

    private final Tell tell;
    private final SearchedWords searched;

    Chips(Tell tell, SearchedWords searched) {
        this.tell = tell;
        this.searched = searched;
    }

    @Override
    public List<FilterChip> of(ChildFilter filter, ListState state) {
        return filter.names().stream()
                .filter(name -> !name.equals("from") && !name.equals("to"))
                .map(name -> chip(name, filter, state))
                .toList();
    }

    /** In one line, for a title. */
    String line(ChildFilter filter, ListState state) {
        return of(filter, state).stream()
                .map(chip ->
                        chip.value().isEmpty() ? chip.label() : chip.label() + tell.say("account.colon") + chip.value())
                .collect(Collectors.joining(tell.say("account.semicolon")));
    }

    private FilterChip chip(String name, ChildFilter filter, ListState state) {
        ListState without = state.with(name, "");
        if (name.equals("changed")) {
            without = without.with("from", "").with("to", "");
        }
        return new FilterChip(tell.say("account.filter." + name), value(name, filter.get(name), filter), without.url());
    }

    private String value(String name, String value, ChildFilter filter) {
        return switch (name) {
            case "who" -> searched.words(value);
            case "aid" -> each(value, code -> tell.word("aid", code));
            case "schooling" -> each(value, code -> tell.word("schooling", code));
            case "stage" -> tell.stage(value);
            case "township", "village", "owner", "school" -> tell.place(value);
            case "category" -> value.equals(ChildFilter.NONE) ? tell.say("account.category.none") : category(value);
            case "in", "not" -> each(value, tell::list);
            case "case" -> tell.kind(value);
            case "level" -> tell.word("level", value);
            case "open", "overdue" -> "";
            case "changed" -> changed(value, filter);
            default -> value;
        };
    }

    private String category(String code) {
        return Category.ofCode(code).map(known -> tell.word("category", code)).orElse(code);
    }

    private String each(String codes, Function<String, String> words) {
        return Arrays.stream(codes.split(",")).map(words).collect(Collectors.joining(tell.say("account.comma")));
    }

    private String changed(String what, ChildFilter filter) {
        String from = filter.get("from");
        String to = filter.get("to");
        if (from.isEmpty() && to.isEmpty()) {
            return tell.word("change", what);
        }
        return tell.word("change", what) + " " + tell.word(what, from) + " → " + tell.word(what, to);
    }
}
