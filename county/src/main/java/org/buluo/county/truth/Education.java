package org.buluo.county.truth;

import java.util.Set;

/** Words of 文化程度 (account-rules.md, School standing 10). */
final class Education {

    private static final Set<String> JUNIOR_OR_HIGHER = Set.of("初中", "高中", "大专", "本科及以上");

    private Education() {}

    static boolean isJuniorOrHigher(String words) {
        return JUNIOR_OR_HIGHER.contains(words);
    }
}
