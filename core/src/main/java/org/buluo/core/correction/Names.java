package org.buluo.core.correction;

import java.util.List;
import java.util.function.Consumer;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.text.Simplified;
import org.buluo.core.text.Syllable;

/** Faults of names. A name that any of the child's rows states as a former one is none. */
final class Names {

    private static final int SHORTEST = 2;

    private Names() {}

    static void find(int place, List<PersonRow> rows, Consumer<Finding> found) {
        Votes votes =
                Votes.of(rows, row -> isFormer(row, rows) ? "" : row.name().text());
        String right = votes.agreed();
        for (PersonRow row : rows) {
            String stated = row.name().text();
            boolean wrong = !right.isEmpty() && !stated.equals(right) || votes.isEven(stated);
            if (stated.isEmpty() || !wrong || isFormer(row, rows)) {
                continue;
            }
            boolean even = right.isEmpty();
            List<Proof> proofs = even ? votes.proofsAgainst(stated) : votes.proofs(right);
            Fault fault = likeness(stated, even ? proofs.get(0).value() : right);
            RosterOf.of(row)
                    .ifPresent(roster ->
                            found.accept(new Finding(place, roster, row.origin(), fault, stated, right, even, proofs)));
        }
    }

    private static boolean isFormer(PersonRow row, List<PersonRow> rows) {
        return rows.stream()
                .anyMatch(other -> other.formerName().isKnown()
                        && other.formerName().equals(row.name())
                        && !other.name().equals(row.name()));
    }

    /** How two different names differ. */
    static Fault likeness(String stated, String right) {
        String one = fold(stated);
        String other = fold(right);
        if (one.equals(other)) {
            return Fault.NAME_VARIANT;
        }
        if (one.length() == other.length()) {
            int differing = 0;
            int unlike = 0;
            for (int i = 0; i < one.length(); i++) {
                boolean differs = one.charAt(i) != other.charAt(i);
                differing += differs ? 1 : 0;
                unlike += differs && !sounds(one.charAt(i), other.charAt(i)) ? 1 : 0;
            }
            if (unlike == 0) {
                return Fault.NAME_SOUND;
            }
            boolean swapped = differing == 2 && sorted(one).equals(sorted(other));
            return differing == 1 && one.length() >= SHORTEST || swapped ? Fault.NAME_CHARACTER : Fault.NAME_OTHER;
        }
        boolean longer = one.length() > other.length();
        return isOneMore(longer ? one : other, longer ? other : one) ? Fault.NAME_CHARACTER : Fault.NAME_OTHER;
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.chars().filter(c -> c != '·').forEach(c -> folded.append(Simplified.of((char) c)));
        return folded.toString();
    }

    private static boolean sounds(char one, char other) {
        return Syllable.broad(one) != Syllable.NONE && Syllable.broad(one) == Syllable.broad(other);
    }

    private static String sorted(String name) {
        return name.chars()
                .sorted()
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }

    private static boolean isOneMore(String longer, String shorter) {
        if (longer.length() - shorter.length() != 1 || shorter.length() < SHORTEST) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return longer.substring(at + 1).equals(shorter.substring(at));
    }
}
