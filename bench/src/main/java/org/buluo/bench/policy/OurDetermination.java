package org.buluo.bench.policy;

import java.util.List;
import org.buluo.bench.policy.Purse.Engine;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Verdict;
import org.buluo.core.time.Term;

/** The product's call, one for each child: four verdicts, each with document, clause, amount, reason, what is missing. */
final class OurDetermination implements Engine {

    private final Pack pack;
    private final Term term;
    private final String home;
    private final ChildFacts[] children;

    OurDetermination(Pack pack, Term term, String home, ChildFacts[] children) {
        this.pack = pack;
        this.term = term;
        this.home = home;
        this.children = children;
    }

    @Override
    public String label() {
        return "Buluo, three-valued, explained";
    }

    @Override
    public long grantedToAll() {
        long sum = 0;
        for (ChildFacts child : children) {
            List<Determination> verdicts = pack.determine(child, term, home);
            for (int i = 0; i < verdicts.size(); i++) {
                if (verdicts.get(i).verdict() instanceof Verdict.Granted granted) {
                    sum += granted.amount().value();
                }
            }
        }
        return sum;
    }

    @Override
    public long[] granted(int child) {
        Purse purse = new Purse();
        for (Determination one : pack.determine(children[child], term, home)) {
            if (one.verdict() instanceof Verdict.Granted granted) {
                purse.grant(
                        List.of(Purse.PROVISIONS).indexOf(one.provision().id()),
                        granted.amount().value());
            }
        }
        return purse.byProvision();
    }

    /** How many children have a verdict that is not known yet. */
    int undecided() {
        int undecided = 0;
        for (ChildFacts child : children) {
            undecided +=
                    pack.determine(child, term, home).stream().anyMatch(one -> one.verdict() instanceof Verdict.Unknown)
                            ? 1
                            : 0;
        }
        return undecided;
    }
}
