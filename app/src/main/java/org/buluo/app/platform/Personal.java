package org.buluo.app.platform;

/**
 * A value that tells who somebody is. It prints masked; only {@link #reveal()} hands it out, and only {@link Codec}
 * brings it into the database.
 *
 * @param kind which rule masks it
 * @param reveal the value itself
 */
public record Personal(Kind kind, String reveal) {

    /** Kinds of personal values, by how they are masked. */
    public enum Kind {
        /** A person's name: the family name is left. */
        NAME,
        /** An identity or disability card's number, or a pupil's: the last four are left. */
        NUMBER,
        /** A bank card: the last four are left. */
        BANK_CARD,
        /** A telephone: the last four are left. */
        PHONE,
        /** An address or a row as received: nothing is left. */
        TEXT
    }

    private static final int SHOWN = 4;

    /** A person's name. */
    public static Personal name(String name) {
        return new Personal(Kind.NAME, name);
    }

    /** An identity, card or pupil's number. */
    public static Personal number(String number) {
        return new Personal(Kind.NUMBER, number);
    }

    /** Free text: an address, a row as received. */
    public static Personal text(String text) {
        return new Personal(Kind.TEXT, text);
    }

    /** What may be shown. */
    public Masked masked() {
        return new Masked(
                switch (kind) {
                    case NAME -> firstOf(reveal);
                    case NUMBER, BANK_CARD, PHONE -> lastOf(reveal);
                    case TEXT -> reveal.isEmpty() ? "" : "***";
                });
    }

    private static String firstOf(String name) {
        if (name.isEmpty()) {
            return "";
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    private static String lastOf(String number) {
        return number.length() <= SHOWN
                ? "*".repeat(number.length())
                : "****" + number.substring(number.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked().text();
    }
}
