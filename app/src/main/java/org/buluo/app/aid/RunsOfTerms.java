package org.buluo.app.aid;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;

/** What aid asks of the account, which lies below it: the module {@code account} answers. */
public interface RunsOfTerms {

    /** The terms that were reconciled, the newest first. */
    List<Term> terms(Scope scope);

    /** The newest reconciliation of a term that came to its end. */
    Optional<RunOfTerm> newest(Scope scope, Term term);

    /** Hands out these children of a reconciliation, those that this person may see. */
    void children(Scope scope, long run, Collection<Long> children, Consumer<ChildOfRun> taker);

    /**
     * Hands out the children of a reconciliation who are found by these words (beginnings of names, ends of numbers), of
     * those that this person may see.
     *
     * @param most so many at the most
     */
    void search(Scope scope, long run, String words, int most, Consumer<ChildOfRun> taker);

    /** The schools of this county with pupils whom this person sees; to a township those that lie in it. */
    List<String> schools(Scope scope, long run);

    /**
     * The pupils of a school whom no list of the county's knows as poor or disabled, by grade.
     *
     * @param school its name
     */
    List<PupilOfRun> pupils(Scope scope, long run, String school);
}
