package org.buluo.core.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.core.place.PlaceReader;
import org.buluo.core.place.Whereabouts;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;

/** The directory of schools, by code and by name. A school that it does not have is taken to be this county's. */
final class Directory {

    private static final int SHORTEST_NAME = 4;

    private final Map<String, School> byCode = new HashMap<>();
    private final Map<String, School> byName = new HashMap<>();
    private final PlaceReader places;
    private final List<String> ownNames;

    Directory(List<School> schools, PlaceReader places) {
        this.places = places;
        for (School school : schools) {
            putFirst(byCode, school.ref().code(), school);
            putOwnFirst(school);
        }
        ownNames = byName.values().stream()
                .filter(school -> !isElsewhere(school))
                .map(school -> school.ref().name())
                .filter(name -> name.length() >= SHORTEST_NAME)
                .sorted()
                .toList();
    }

    /** Of namesakes in two counties a row without a code means ours. */
    private void putOwnFirst(School school) {
        School known = byName.get(school.ref().name());
        if (known == null || (isElsewhere(known) && !isElsewhere(school))) {
            byName.put(school.ref().name(), school);
        }
    }

    private static void putFirst(Map<String, School> index, String key, School school) {
        if (!key.isEmpty()) {
            index.putIfAbsent(key, school);
        }
    }

    /** The school that a row names, by its code, else by its name. */
    Optional<School> find(SchoolRef ref) {
        School school = ref.code().isEmpty() ? null : byCode.get(ref.code());
        if (school == null && !ref.name().isEmpty()) {
            school = byName.get(ref.name());
        }
        return Optional.ofNullable(school);
    }

    /** Whether the directory puts the school in another county. */
    boolean isElsewhere(SchoolRef ref) {
        return find(ref).map(this::isElsewhere).orElse(false);
    }

    private boolean isElsewhere(School school) {
        return !school.county().isEmpty() && places.whereabouts(school.county()) != Whereabouts.HERE;
    }

    /** Whether words of 去向 name a school that the directory puts in this county. */
    boolean namesOwnSchool(String words) {
        School named = byName.get(words);
        if (named != null) {
            return !isElsewhere(named);
        }
        return places.whereabouts(words) != Whereabouts.ANOTHER
                && ownNames.stream().anyMatch(words::contains);
    }

    /** What tells a school from others: the directory's code, else the row's own code, else its name. */
    String key(SchoolRef ref) {
        String own = ref.code().isEmpty() ? ref.name() : ref.code();
        return find(ref)
                .map(school -> school.ref().code())
                .filter(code -> !code.isEmpty())
                .orElse(own);
    }
}
