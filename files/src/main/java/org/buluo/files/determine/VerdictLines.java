package org.buluo.files.determine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;
import org.buluo.files.table.Neutral;

/**
 * Writes the lines of a part of the children; for one thread. Almost every line but for its person repeats one that
 * was written before, so those are kept as bytes: that is what makes a million children a matter of seconds.
 */
final class VerdictLines {

    static final String HEADING = "person_no,provision,verdict,amount_fen,reason,document,clause,missing\n";

    private static final int MOST_KEPT = 4096;

    private final Map<Determination, byte[]> kept = new IdentityHashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    private final long[] verdicts = new long[VerdictKind.values().length];

    void child(String person, List<Determination> determinations) {
        byte[] first = cell(person).getBytes(StandardCharsets.UTF_8);
        for (Determination one : determinations) {
            out.write(first, 0, first.length);
            byte[] rest = rest(one);
            out.write(rest, 0, rest.length);
            verdicts[VerdictKind.of(one.verdict()).ordinal()]++;
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Lines by {@link VerdictKind#ordinal()}. */
    long[] verdicts() {
        return verdicts;
    }

    private byte[] rest(Determination one) {
        byte[] known = kept.get(one);
        if (known == null) {
            known = line(one).getBytes(StandardCharsets.UTF_8);
            if (kept.size() < MOST_KEPT) {
                kept.put(one, known);
            }
        }
        return known;
    }

    private static String line(Determination one) {
        Verdict verdict = one.verdict();
        String fen = verdict.fold(
                granted -> String.valueOf(granted.amount().value()),
                elsewhere -> String.valueOf(elsewhere.amount().value()),
                refused -> "",
                unknown -> "");
        String reason =
                verdict instanceof Verdict.Refused refused ? refused.reason().code() : "";
        String missing = verdict instanceof Verdict.Unknown unknown
                ? String.join(";", unknown.missing().stream().map(Fact::column).toList())
                : "";
        return "," + cell(one.provision().id()) + "," + VerdictKind.of(verdict).code() + "," + fen + "," + reason + ","
                + cell(one.document()) + "," + cell(one.clause()) + "," + missing + "\n";
    }

    /** A cell as RFC 4180 has it, made harmless for spreadsheets. */
    private static String cell(String text) {
        String harmless = Neutral.text(text);
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + harmless.replace("\"", "\"\"") + '"';
            }
        }
        return harmless;
    }
}
