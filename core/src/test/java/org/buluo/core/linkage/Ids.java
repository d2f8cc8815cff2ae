package org.buluo.core.linkage;

import org.buluo.core.identity.CheckDigit;
import org.buluo.core.identity.CitizenId;

/** Sound identity numbers of 422899, a county code that was never assigned. */
final class Ids {

    private Ids() {}

    /** The number of a birth date as yyyymmdd and a serial. */
    static String of(int birth, int serial) {
        long body = 422_899L * 100_000_000_000L + birth * 1000L + serial;
        return new CitizenId(body * 11 + CheckDigit.of(body), CitizenId.State.VALID).digits();
    }

    /** The number with another digit at a position from 0. */
    static String wrong(String id, int position) {
        char digit = id.charAt(position) == '7' ? '3' : '7';
        return id.substring(0, position) + digit + id.substring(position + 1);
    }

    /** The number with two neighbours swapped. */
    static String swapped(String id, int position) {
        return id.substring(0, position) + id.charAt(position + 1) + id.charAt(position) + id.substring(position + 2);
    }
}
