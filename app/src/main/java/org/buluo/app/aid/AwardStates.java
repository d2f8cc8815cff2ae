package org.buluo.app.aid;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Several states, as addresses say them. */
public final class AwardStates {

    /** All of them, also what was dropped or superseded. */
    public static final String ALL = joined(Arrays.asList(AwardState.values()));

    private AwardStates() {}

    /** These, joined by commas. */
    public static String joined(Collection<AwardState> states) {
        return states.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
