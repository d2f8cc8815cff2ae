package org.buluo.files.intake.rows;

/**
 * One object for equal values that come again and again: villages, schools, dates, names. A fixed number of places;
 * a newcomer takes the place of another, so that it never grows.
 */
final class Pool {

    private final Object[] places;

    /** @param bits the number of places is two to this power */
    Pool(int bits) {
        places = new Object[1 << bits];
    }

    /** The value, or an equal one seen before. */
    <T> T one(T value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int at = hash >>> Integer.numberOfLeadingZeros(places.length - 1);
        if (value.equals(places[at])) {
            @SuppressWarnings("unchecked") // equal values of our types are of one class
            T seen = (T) places[at];
            return seen;
        }
        places[at] = value;
        return value;
    }
}
