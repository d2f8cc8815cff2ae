package org.buluo.core.identity;

import org.buluo.core.text.Width;

/**
 * A person's name as a roster states it, in one written form: width folded, blanks dropped, every kind of dot the
 * one of the 2016 rule (U+00B7).
 *
 * @param text the name; empty when it is not known
 */
public record PersonName(String text) {

    /** No name stated. */
    public static final PersonName UNKNOWN = new PersonName("");

    /** Reads a cell; null, blank, a dash and 不详 count as not known. */
    public static PersonName parse(String cell) {
        return cell == null ? UNKNOWN : NameForm.of(Width.narrow(cell));
    }

    /** Whether a name is stated. */
    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** Masked: the first character and asterisks. */
    @Override
    public String toString() {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1)) + "**";
    }
}
