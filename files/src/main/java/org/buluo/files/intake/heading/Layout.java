package org.buluo.files.intake.heading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.core.roster.RosterKind;

/**
 * The headings of one kind of file, or of the three civil-affairs lists, which share theirs.
 *
 * @param kinds the kinds that it may be; one, but for civil affairs
 * @param names by field, the heading of the contract and then the other names for it, the likelier first
 * @param required the bold headings of design.md §5
 */
public record Layout(List<RosterKind> kinds, Map<Field, List<String>> names, Set<Field> required) {

    /** Copies. */
    public Layout {
        names = new LinkedHashMap<>(names);
        required = Set.copyOf(required);
    }

    /** The heading of the contract. */
    public String heading(Field field) {
        return names.get(field).get(0);
    }

    /** How likely a written heading names a field: 0 is the contract's own; -1 when it does not. */
    int rank(Field field, String written) {
        return names.get(field).indexOf(written);
    }

    /** Whether this is the layout of a kind. */
    public boolean isOf(RosterKind kind) {
        return kinds.contains(kind);
    }

    /** As people call it: the kinds' names. */
    public String chinese() {
        return String.join("/", kinds.stream().map(RosterKind::chinese).toList());
    }

    /** As files call it. */
    public String code() {
        return String.join("/", kinds.stream().map(RosterKind::code).toList());
    }
}
