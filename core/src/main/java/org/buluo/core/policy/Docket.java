package org.buluo.core.policy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.buluo.core.money.Fen;
import org.buluo.core.time.Term;

/**
 * The verdicts of one provision in one term for one county, each found once and then looked up: of a million
 * children only some hundred differ in anything that a provision looks at, apart from the tuition.
 */
final class Docket {

    /**
     * What was found of a signature.
     *
     * @param tuition whether the amount is the child's own tuition
     */
    record Entry(Determination determination, boolean tuition) {

        /** The verdict for a child of this tuition. */
        Determination of(Fen sum) {
            return tuition ? withTuition(determination, sum) : determination;
        }
    }

    private final Provision provision;
    private final Term term;
    private final Judge judge;
    private final Facets facets;
    private final Map<Long, Entry> found = new ConcurrentHashMap<>();

    Docket(Provision provision, Term term, String home) {
        this.provision = provision;
        this.term = term;
        this.facets = Facets.of(java.util.List.of(provision), home);
        this.judge = new Judge(new Ruling(provision, term, home), facets);
    }

    Provision provision() {
        return provision;
    }

    Entry find(ChildFacts child) {
        long signature = facets.signature(child);
        Entry entry = found.get(signature);
        if (entry == null) {
            entry = decide(facets.standingFor(signature));
            found.put(signature, entry);
        }
        return entry;
    }

    private Entry decide(ChildFacts child) {
        Determination determination = judge.determine(child);
        boolean pays = determination.verdict().fold(granted -> true, elsewhere -> true, no -> false, unknown -> false);
        boolean tuition = pays
                && provision.schedule().tier(child.stage(), child.categories(), term).stream()
                        .anyMatch(tier -> tier.pay() instanceof Pay.Tuition);
        return new Entry(determination, tuition);
    }

    private static Determination withTuition(Determination found, Fen tuition) {
        Verdict verdict = found.verdict()
                .fold(
                        granted -> new Verdict.Granted(tuition),
                        elsewhere -> new Verdict.Elsewhere(tuition),
                        refused -> refused,
                        unknown -> unknown);
        return new Determination(found.provision(), verdict, found.document(), found.clause());
    }
}
