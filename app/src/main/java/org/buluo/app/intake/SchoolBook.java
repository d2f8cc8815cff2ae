package org.buluo.app.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.buluo.core.place.County;
import org.buluo.core.schooling.SchoolType;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;

/** The directory of schools that counts now: which school a name means, and in which township it is. */
final class SchoolBook {

    private final County county;
    private final Map<String, Entry> byName = new HashMap<>();
    private final Set<String> townships = new TreeSet<>();

    /** A school. @param type as the directory states it */
    record Entry(String name, String code, String township, SchoolType type, boolean here) {}

    /** @param townships of which it is known that they are this county's */
    SchoolBook(County county, List<Entry> entries, Collection<String> townships) {
        this.county = county;
        this.townships.addAll(townships);
        for (Entry entry : entries) {
            Entry known = byName.get(plain(entry.name()));
            if (known == null || !known.here() && entry.here()) {
                byName.put(plain(entry.name()), entry);
            }
            if (entry.here()) {
                this.townships.add(entry.township());
            }
        }
        this.townships.remove("");
    }

    /** The county's townships that any list names. */
    Set<String> townships() {
        return townships;
    }

    /** The county's own schools. */
    List<Entry> own() {
        return byName.values().stream().filter(Entry::here).toList();
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /** The name by which the directory calls the school; the one given when it does not know it. */
    String nameOf(String school) {
        return find(school).map(Entry::name).orElse(school);
    }

    /** Its township by the directory, else by its name; empty when neither tells. */
    String townshipOf(String school) {
        Optional<Entry> entry = find(school).filter(found -> !found.township().isEmpty());
        return entry.map(Entry::township)
                .orElseGet(() -> townships.stream()
                        .filter(township -> school.contains(township))
                        .findFirst()
                        .orElse(""));
    }

    boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Without spaces and what stands before and with the county's name. */
    private String plain(String name) {
        String plain = Blanks.without(Width.narrow(name));
        int at = plain.indexOf(county.name());
        int end = at + county.name().length();
        return at >= 0 && end < plain.length() - 2 ? plain.substring(end) : plain;
    }
}
