package org.buluo.app.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;

/**
 * A list as it was printed.
 *
 * @param id its key
 * @param code on the paper
 * @param kind which {@link ListToPrint}
 * @param language of the paper: {@code zh} or {@code en}
 * @param address that named the list, with the reconciliation
 * @param head what stands above it
 * @param rows how many
 * @param sums under the columns, one for each; empty where nothing is added up
 * @param hash SM3 over its rows, in hexadecimal digits
 * @param scope of whoever printed it first
 * @param frozenAt when it was printed first
 */
public record FrozenList(
        long id,
        PaperCode code,
        String kind,
        String language,
        ListState address,
        PaperHead head,
        int rows,
        List<String> sums,
        String hash,
        Scope scope,
        Instant frozenAt) {

    /** In how many volumes (分册) it is bound. */
    public int volumes() {
        return Math.max(1, (rows + Volume.MOST_ROWS - 1) / Volume.MOST_ROWS);
    }

    /** The language of the paper. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    @Override
    public String toString() {
        return "FrozenList[" + code + "]";
    }
}
