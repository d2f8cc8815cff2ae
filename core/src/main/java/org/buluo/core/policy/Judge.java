package org.buluo.core.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.policy.Verdict.Reason;
import org.buluo.core.schooling.Stage;

/**
 * Three-valued logic (policy/hubei-2019.md, Verdicts): what a {@link Ruling} says of a child of whom some facts are
 * not known. Exact: it tries every way of filling them in.
 */
record Judge(Ruling ruling, Facets facets) {

    Determination determine(ChildFacts child) {
        Basis basis = basis(child);
        Verdict verdict =
                sureRefusal(child).<Verdict>map(Verdict.Refused::new).orElseGet(() -> entitledOrUnknown(child));
        return new Determination(ruling.provision(), verdict, basis.document().number(), basis.shownClause());
    }

    /** Step 1: the first condition, in the order of reasons, that no way of filling in makes true. */
    private Optional<Reason> sureRefusal(ChildFacts child) {
        boolean termAsked = false;
        for (Condition condition : ruling.provision().conditions()) {
            if (!termAsked && condition.reason().compareTo(Reason.TERM) > 0) {
                termAsked = true;
                if (outOfForce(child)) {
                    return Optional.of(Reason.TERM);
                }
            }
            if (waysOf(child, condition.facts()).stream().noneMatch(condition::holds)) {
                return Optional.of(condition.reason());
            }
        }
        return !termAsked && outOfForce(child) ? Optional.of(Reason.TERM) : Optional.empty();
    }

    private boolean outOfForce(ChildFacts child) {
        Schedule schedule = ruling.provision().schedule();
        return waysOf(child, Set.of(Fact.STAGE)).stream()
                .noneMatch(way -> schedule.inForce(way.stage(), ruling.term()));
    }

    private List<ChildFacts> waysOf(ChildFacts child, Set<Fact> facts) {
        List<Facet<?>> unknown = facets.unknown(child).stream()
                .filter(facet -> facts.contains(facet.fact()))
                .toList();
        return Facets.completions(child, unknown);
    }

    /** Steps 2 to 4. */
    private Verdict entitledOrUnknown(ChildFacts child) {
        List<Facet<?>> unknown = facets.unknown(child);
        List<Optional<Verdict>> outcomes =
                Facets.completions(child, unknown).stream().map(ruling::verdict).toList();
        Set<Fact> missing = missing(unknown, outcomes);
        if (child.stage() == null && outcomes.stream().anyMatch(Optional::isPresent)) {
            missing.add(Fact.STAGE);
        }
        if (missing.isEmpty()) {
            return outcomes.get(0).orElseGet(() -> new Verdict.Refused(firstFalse(child)));
        }
        List<Fact> inOrder = new ArrayList<>(missing);
        inOrder.sort(Comparator.comparing(Fact::column));
        return new Verdict.Unknown(Collections.unmodifiableSet(new LinkedHashSet<>(inOrder)));
    }

    /** The facts that alone change the outcome for some way of filling in the others. */
    private static Set<Fact> missing(List<Facet<?>> unknown, List<Optional<Verdict>> outcomes) {
        Set<Fact> missing = new LinkedHashSet<>();
        int stride = outcomes.size();
        for (Facet<?> facet : unknown) {
            int choices = facet.choices();
            stride /= choices;
            for (int i = 0; i < outcomes.size(); i++) {
                int digit = i / stride % choices;
                if (!outcomes.get(i).equals(outcomes.get(i - digit * stride))) {
                    missing.add(facet.fact());
                    break;
                }
            }
        }
        return missing;
    }

    /** Each condition could be true, yet not all together: the first that is false for some filling-in. */
    private Reason firstFalse(ChildFacts child) {
        ChildFacts way = Facets.completions(child, facets.unknown(child)).get(0);
        return ruling.provision().conditions().stream()
                .filter(condition -> !condition.holds(way))
                .map(Condition::reason)
                .findFirst()
                .orElse(Reason.TERM);
    }

    /**
     * What the verdict rests on. As long as several tiers are possible, all of them are cited, and only what is surely
     * confirmed goes without the mark.
     */
    private Basis basis(ChildFacts child) {
        Schedule schedule = ruling.provision().schedule();
        List<Basis> possible = waysOf(child, Set.of(Fact.STAGE, Fact.CATEGORIES)).stream()
                .filter(way -> names(way.stage()))
                .map(way ->
                        schedule.cited(way.stage(), held(way), ruling.term()).basis())
                .distinct()
                .toList();
        Basis least = possible.stream()
                .filter(basis -> !basis.confirmed())
                .findFirst()
                .orElse(possible.get(0));
        String clauses = possible.stream()
                .filter(basis -> basis.document().equals(least.document()))
                .map(Basis::clause)
                .distinct()
                .collect(Collectors.joining("；"));
        return new Basis(least.document(), clauses, least.confirmed());
    }

    private boolean names(Stage stage) {
        return ruling.provision().stages().contains(stage);
    }

    private static Set<Category> held(ChildFacts child) {
        return child.categories() == null ? Set.of() : child.categories();
    }
}
