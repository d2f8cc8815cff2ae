package org.buluo.app.reporting;

import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Component;

/** What people do about ledgers beyond issuing them. */
@Component
public class LedgerOffice {

    private final Ledgers ledgers;
    private final LedgerLines lines;
    private final LedgerStore store;

    LedgerOffice(Ledgers ledgers, LedgerLines lines, LedgerStore store) {
        this.ledgers = ledgers;
        this.lines = lines;
        this.store = store;
    }

    /** What came of holding a ledger against its signature. */
    public enum Checked {
        /** Every line is as it was signed. */
        INTACT,
        /** Some line is not. */
        TOUCHED,
        /** Names went since, their keeping period having ended: nobody can tell. */
        FORGOTTEN
    }

    /** Holds the lines against the signature; asked by whoever sees all of them. */
    public Checked check(Scope scope, Ledger ledger) {
        if (store.isForgotten(ledger)) {
            return Checked.FORGOTTEN;
        }
        Ledger previous =
                ledger.isFirst() ? null : ledgers.find(scope, ledger.previous()).orElseThrow();
        return store.isIntact(ledger, previous) ? Checked.INTACT : Checked.TOUCHED;
    }

    /**
     * Writes beside a line why the child came or went, where that could not be derived.
     *
     * @return whether there is such a line that this person may see
     */
    public boolean note(SignedIn who, Ledger ledger, int place, String note) {
        return lines.unexplained(who.scope(), ledger.id(), place)
                .map(line -> {
                    ledgers.note(who, ledger, line, note);
                    return true;
                })
                .orElse(false);
    }
}
