package org.buluo.app.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.app.casework.OpenCases;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.policy.Category;

/**
 * Which children of a reconciliation a list shows, as its address says: {@code aid} and {@code schooling} (several
 * joined by commas), {@code township}, {@code stage}, {@code school}, {@code village}, {@code grade}, {@code owner},
 * {@code place} (part of a school's or village's name), {@code category}, {@code in} and {@code not} (lists),
 * {@code open}, {@code case}, {@code level}, {@code overdue}, {@code changed} with {@code from} and {@code to}, and
 * {@code who}: tokens of words, so that no name or number stands in an address. {@code -} stands for "not known".
 */
public final class ChildFilter {

    /** Stands for an empty value. */
    public static final String NONE = "-";

    /** What an address may ask for, in the order in which people read it. */
    public static final List<String> NAMES = List.of(
            "who",
            "place",
            "township",
            "village",
            "school",
            "stage",
            "grade",
            "aid",
            "schooling",
            "category",
            "in",
            "not",
            "open",
            "case",
            "level",
            "overdue",
            "owner",
            "changed",
            "from",
            "to");

    private static final Set<String> COUNTED = Set.of("aid", "schooling", "township", "stage", "open");
    private static final Map<String, String> EQUAL = Map.of(
            "township", "l.township",
            "village", "l.village",
            "school", "l.school",
            "stage", "l.stage",
            "owner", "l.case_owner");

    private final ListState asked;
    private final LocalDate today;

    private ChildFilter(ListState asked, LocalDate today) {
        this.asked = asked;
        this.today = today;
    }

    /** What an address asks for. @param today decides what is overdue */
    public static ChildFilter of(ListState asked, LocalDate today) {
        return new ChildFilter(asked, today);
    }

    /** The names of what it asks for. */
    public List<String> names() {
        return NAMES.stream().filter(this::has).toList();
    }

    /** What it asks of a name; empty when nothing. */
    public String get(String name) {
        return asked.get(name);
    }

    /** Whether the numbers made with the account answer it. */
    boolean isCounted() {
        return COUNTED.containsAll(names());
    }

    private boolean has(String name) {
        return !asked.get(name).isEmpty();
    }

    /** The condition over {@code account.line l}, or over {@code account.tally l} when it is counted. */
    SqlPredicate where(boolean overTally) {
        Conditions all = new Conditions();
        EQUAL.forEach((name, column) -> {
            if (has(name)) {
                all.and(column + " = :" + name, name, get(name).equals(NONE) ? "" : get(name));
            }
        });
        oneOf(all, "aid");
        oneOf(all, "schooling");
        if (has("open")) {
            all.and(overTally ? "l.is_open" : "l.case_owner <> ''");
        }
        if (!overTally) {
            place(all);
            lists(all);
            matters(all);
            words(all);
        }
        return all.all();
    }

    private void oneOf(Conditions all, String name) {
        if (has(name)) {
            all.and("l." + name + " in (:" + name + ")", name, List.of(get(name).split(",")));
        }
    }

    private void place(Conditions all) {
        if (has("place")) {
            String part = "%" + get("place").replaceAll("([\\\\%_])", "\\\\$1") + "%";
            all.and("l.school ilike :part or l.village ilike :part", "part", part);
        }
        if (has("grade")) {
            all.and(
                    "l.grade = :grade",
                    "grade",
                    get("grade").matches("\\d{1,2}") ? Integer.parseInt(get("grade")) : -1);
        }
        if (get("category").equals(NONE)) {
            all.and("l.categories is null");
        } else if (has("category")) {
            int bit = Category.ofCode(get("category")).map(Category::ordinal).orElse(Integer.SIZE - 2);
            all.and("l.categories & :category <> 0", "category", 1 << bit);
        }
    }

    private void lists(Conditions all) {
        if (has("in")) {
            all.and("l.lists & :in = :in", "in", ListBits.mask(get("in")));
        }
        if (has("not")) {
            all.and("l.lists & :not = 0", "not", ListBits.mask(get("not")));
        }
    }

    private void matters(Conditions all) {
        if (has("case") || has("level") || has("overdue")) {
            all.and(OpenCases.about("l.child_id", get("case"), get("level"), has("overdue") ? today : null));
        }
        if (has("changed")) {
            Conditions change = new Conditions()
                    .and("c.run_id = l.run_id")
                    .and("c.child_id = l.child_id")
                    .and(Changes.WHAT + " = :changed", "changed", get("changed"));
            for (String side : List.of("from", "to")) {
                if (has(side)) {
                    change.and("c." + side + "_value = :" + side, side, get(side));
                }
            }
            SqlPredicate made = change.all();
            all.and(new SqlPredicate(
                    "exists (select from account.change c where " + made.sql() + ")", made.parameters()));
        }
    }

    private void words(Conditions all) {
        List<Long> tokens = new ArrayList<>();
        Stream.of(get("who").split(","))
                .filter(token -> token.matches("[0-9a-f]{16}"))
                .forEach(token -> tokens.add(Long.parseUnsignedLong(token, 16)));
        for (int i = 0; i < tokens.size(); i++) {
            all.and("""
                    l.child_id in (select u.child_id from universe.word u
                        where u.search_tokens @> array[cast(:who%d as bigint)])
                    """.formatted(i), "who" + i, tokens.get(i));
        }
        if (has("who") && tokens.isEmpty()) {
            all.and("false");
        }
    }
}
