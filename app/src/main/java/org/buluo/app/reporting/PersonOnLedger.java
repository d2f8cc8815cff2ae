package org.buluo.app.reporting;

import org.buluo.app.account.ChildState;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;

/** Who a child on a ledger is, as one sealed value. @param name and @param studentNumber empty when not known */
record PersonOnLedger(String name, String studentNumber) {

    private static final String BETWEEN = "\u001f";

    static PersonOnLedger of(ChildState child) {
        return new PersonOnLedger(child.person().name(), child.person().studentNumber());
    }

    byte[] sealed(Codec codec) {
        return codec.seal(Personal.text(name + BETWEEN + studentNumber));
    }

    /** @param sealed null when the keeping period of names ended */
    static PersonOnLedger open(Codec codec, byte[] sealed) {
        if (sealed == null) {
            return new PersonOnLedger("", "");
        }
        String[] parts = codec.open(Personal.Kind.TEXT, sealed).reveal().split(BETWEEN, 2);
        return new PersonOnLedger(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return "PersonOnLedger";
    }
}
