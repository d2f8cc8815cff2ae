package org.buluo.app.records;

import java.util.HashMap;
import java.util.Map;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.platform.ListState;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;

/**
 * Whose papers: a term's registered-poor children of a township, a village, a school or one child's household, as an
 * address says. {@code -} stands for "not known", an empty value for "whichever".
 *
 * @param term of which the papers tell
 * @param run the reconciliation that is meant; 0 for the newest of the term
 * @param township of the household
 * @param village of the household
 * @param school at which the children are
 * @param child whose household alone is meant; 0 for all
 */
public record Place(Term term, long run, String township, String village, String school, long child) {

    /** The path of the list. */
    public static final String PATH = "/records/place";

    /** What an address may ask for. */
    public static final String[] NAMES = {"term", "run", "township", "village", "school", "child"};

    /** What an address says. @param newest the term when it names none */
    static Place of(ListState asked, Term newest) {
        return new Place(
                Term.parse(asked.get("term")).orElse(newest),
                number(asked.get("run")),
                asked.get("township"),
                asked.get("village"),
                asked.get("school"),
                number(asked.get("child")));
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** Its address. */
    public ListState address() {
        return new ListState(PATH, Map.of())
                .with("term", term)
                .with("run", run == 0 ? "" : run)
                .with("township", township)
                .with("village", village)
                .with("school", school)
                .with("child", child == 0 ? "" : child);
    }

    /** The same of one reconciliation. */
    public Place with(long known) {
        return new Place(term, known, township, village, school, child);
    }

    /** Whether it may be a whole township or county: it names no village, no school and no child. */
    public boolean isWide() {
        return village.isEmpty() && school.isEmpty() && child == 0;
    }

    /** The village of a child. */
    Place around(String itsTownship, String itsVillage) {
        return new Place(term, run, orNone(itsTownship), orNone(itsVillage), school, 0);
    }

    private static String orNone(String name) {
        return name.isEmpty() ? ChildFilter.NONE : name;
    }

    /** The children on the register of the poor that it means, as the account's lists are narrowed. */
    public ListState children() {
        Map<String, String> values = new HashMap<>();
        values.put("in", RosterKind.REGISTERED_POOR.code());
        values.put("township", township);
        values.put("village", village);
        values.put("school", school);
        values.values().removeIf(String::isEmpty);
        return new ListState("/children", values);
    }
}
