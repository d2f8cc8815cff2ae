package org.buluo.app.aid;

import java.util.List;
import org.buluo.core.money.Fen;

/**
 * One provision's verdict on one child, as it was written down.
 *
 * @param provision id in the pack
 * @param verdict granted, elsewhere, refused or unknown
 * @param amount null unless granted or elsewhere
 * @param reason word of the pack's vocabulary; empty unless refused
 * @param missing column names of the missing facts; holds one empty text unless unknown
 * @param document number as printed in the pack
 * @param clause in words; ends in （未确认） where the pack does not confirm it
 */
public record StoredVerdict(
        String provision,
        String verdict,
        Fen amount,
        String reason,
        List<String> missing,
        String document,
        String clause) {

    /** What it says, without the money: whoever chose it is held to it, whatever was determined anew meanwhile. */
    public String key() {
        return String.join("|", provision, verdict, reason, String.join(";", missing), document, clause);
    }
}
