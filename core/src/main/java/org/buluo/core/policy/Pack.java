package org.buluo.core.policy;

import java.util.List;
import java.util.Optional;
import org.buluo.core.money.Fen;
import org.buluo.core.time.Term;

/** A policy pack: provisions with their conditions, dated amounts and documents. */
public interface Pack {

    /** The pack's id: {@code hubei-2019}. */
    String id();

    /** The provisions that pay money, in the pack's order. */
    List<Provision> provisions();

    /** The provision that words of a bank file name, by its name or an alias; empty when they name none. */
    Optional<Provision> named(String words);

    /**
     * The verdicts for one child in one term, in the pack's order: one for each provision that names the child's
     * stage, or for each provision when the stage is not known.
     *
     * @param home the six digits of the county that asks
     */
    List<Determination> determine(ChildFacts facts, Term term, String home);

    /**
     * The most that provisions paid to a person, whose verdict is unknown, could still grant together in one
     * filling-in of the unknown facts (account-rules.md, Aid standing 1).
     */
    Fen mostStillGrantable(ChildFacts facts, Term term, String home);
}
