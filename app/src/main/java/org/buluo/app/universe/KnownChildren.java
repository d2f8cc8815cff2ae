package org.buluo.app.universe;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The children of earlier reconciliations, and who of them a child of this one is: by 人编号, else by 学籍号, else by
 * identity number. A key is given to one child only; a child whom nobody knows draws a new one by lot.
 */
final class KnownChildren {

    /** Keys stay below 2^53, so that every reader of numbers holds them exactly. */
    private static final long KEYS = 1L << 53;

    /**
     * What is stored of a child.
     *
     * @param studentToken null when it has no 学籍号
     * @param idToken null when it has no identity number
     */
    record Known(long id, List<String> personNumbers, Long studentToken, Long idToken, long features) {}

    private final Map<String, Long> byPersonNumber = new HashMap<>();
    private final Map<Long, Long> byStudent = new HashMap<>();
    private final Map<Long, Long> byId = new HashMap<>();
    private final Map<Long, Long> features = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final SecureRandom lot = new SecureRandom();

    void add(Known child) {
        child.personNumbers().forEach(number -> byPersonNumber.put(number, child.id()));
        if (child.studentToken() != null) {
            byStudent.put(child.studentToken(), child.id());
        }
        if (child.idToken() != null) {
            byId.put(child.idToken(), child.id());
        }
        features.put(child.id(), child.features());
    }

    /** Whether nothing about a known child changed. */
    boolean isSame(long id, long featuresNow) {
        return Long.valueOf(featuresNow).equals(features.get(id));
    }

    boolean isKnown(long id) {
        return features.containsKey(id);
    }

    /** The keys of children, in their order; surer signs are heard first. @param tokens by child: 学籍号, identity number */
    long[] keysOf(List<ChildFeatures> children, Long[][] tokens) {
        long[] keys = new long[children.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = byPersonNumber(children.get(i));
        }
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i] != 0 ? keys[i] : take(byStudent.get(tokens[i][0]));
        }
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i] != 0 ? keys[i] : take(byId.get(tokens[i][1]));
        }
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i] != 0 ? keys[i] : drawn();
        }
        return keys;
    }

    private long byPersonNumber(ChildFeatures child) {
        for (String number : child.personNumbers()) {
            long key = take(byPersonNumber.get(number));
            if (key != 0) {
                return key;
            }
        }
        return 0;
    }

    private long take(Long id) {
        return id != null && taken.add(id) ? id : 0;
    }

    private long drawn() {
        while (true) {
            long key = lot.nextLong(1, KEYS);
            if (!features.containsKey(key) && taken.add(key)) {
                return key;
            }
        }
    }
}
