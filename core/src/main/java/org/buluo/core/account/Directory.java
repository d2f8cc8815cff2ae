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

    private final Map<String, School> byCode = new HashMap<>();
    private final Map<String, School> byName = new HashMap<>();
    private final PlaceReader places;

    Directory(List<School> schools, PlaceReader places) {
        this.places = places;
        for (School school : schools) {
            putFirst(byCode, school.ref().code(), school);
            putFirst(byName, school.ref().name(), school);
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
        return find(ref)
                .map(school -> places.whereabouts(school.county()) == Whereabouts.ANOTHER)
                .orElse(false);
    }

    /** Whether words of 去向 name a school that the directory puts in this county. */
    boolean namesOwnSchool(String words) {
        School school = byName.get(words);
        return school != null && places.whereabouts(school.county()) != Whereabouts.ANOTHER;
    }
}
