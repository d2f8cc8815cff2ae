package org.buluo.core.policy;

import org.buluo.core.money.Fen;

/** What a tier pays per term. */
public sealed interface Pay {

    /** The amount for a child whose facts are all known. */
    Fen amount(ChildFacts child);

    /** A fixed sum. */
    record Fixed(Fen fen) implements Pay {
        @Override
        public Fen amount(ChildFacts child) {
            return fen;
        }
    }

    /** The approved tuition: what the school does not take is what the school is paid. */
    record Tuition() implements Pay {
        @Override
        public Fen amount(ChildFacts child) {
            return child.tuition();
        }
    }
}
