package org.buluo.core.identity;

import org.buluo.core.identity.CitizenId.State;
import org.buluo.core.text.Width;

/** Reads an identity number out of a cell as clerks and spreadsheets leave it. */
final class CitizenIdParser {

    private static final int WHOLE = 18;
    private static final int OLD = 15;
    private static final int SPREADSHEET_DIGITS = 15;

    private CitizenIdParser() {}

    static CitizenId parse(String cell) {
        String text = cell == null ? "" : bare(cell);
        if (text.isEmpty() || text.equals("无") || text.equals("-") || text.equals("/")) {
            return CitizenId.ABSENT;
        }
        if (looksLikeFloat(text)) {
            return new CitizenId(0, State.DAMAGED);
        }
        if (text.length() == OLD && digitsOnly(text, OLD)) {
            return ofOld(text);
        }
        boolean disabilityCard = text.length() >= 20 && text.length() <= 22 && digitsOnly(text.substring(WHOLE), 1);
        if ((text.length() == WHOLE || disabilityCard) && digitsOnly(text, WHOLE - 1)) {
            int check = CheckDigit.value(text.charAt(WHOLE - 1));
            return check < 0
                    ? new CitizenId(0, State.OTHER)
                    : ofWhole(Long.parseLong(text.substring(0, WHOLE - 1)), check);
        }
        return new CitizenId(0, State.OTHER);
    }

    private static CitizenId ofWhole(long body, int check) {
        if (body < 10_000_000_000_000_000L) {
            return new CitizenId(0, State.OTHER);
        }
        CitizenId id = new CitizenId(body * 11 + check, State.VALID);
        boolean right = CheckDigit.of(body) == check;
        if (!right && body % 100 == 0 && check == 0) {
            return new CitizenId(0, State.DAMAGED);
        }
        if (id.birth() == null) {
            return new CitizenId(id.code(), State.IMPOSSIBLE_DATE);
        }
        return right ? id : new CitizenId(id.code(), State.WRONG_CHECK);
    }

    private static CitizenId ofOld(String text) {
        long body = Long.parseLong(text.substring(0, 6) + "19" + text.substring(6));
        if (body < 10_000_000_000_000_000L) {
            return new CitizenId(0, State.OTHER);
        }
        CitizenId id = new CitizenId(body * 11 + CheckDigit.of(body), State.FIFTEEN);
        return id.birth() == null ? new CitizenId(0, State.OTHER) : id;
    }

    private static boolean looksLikeFloat(String text) {
        int e = text.indexOf('E');
        return e > 0
                && e < text.length() - 1
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == 'E' || c == '+')
                && text.length() <= SPREADSHEET_DIGITS + 8;
    }

    private static boolean digitsOnly(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static String bare(String cell) {
        String narrow = Width.narrow(cell);
        StringBuilder out = null;
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            boolean dropped = Character.isWhitespace(c)
                    || c == '\''
                    || c == '‘'
                    || c == '’'
                    || c == '`'
                    || c == '\uFEFF'
                    || c == '\u200B'
                    || c == '*';
            char kept = c == 'x' || c == '×' || c == '╳' || c == 'e' ? (c == 'e' ? 'E' : 'X') : c;
            if (out == null && (dropped || kept != c)) {
                out = new StringBuilder(narrow.length()).append(narrow, 0, i);
            }
            if (out != null && !dropped) {
                out.append(kept);
            }
        }
        return out == null ? narrow : out.toString();
    }
}
