package org.buluo.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;

/**
 * The amounts of a provision through the years.
 *
 * @param dated in order of time, at least one with tiers
 */
public record Schedule(List<DatedTiers> dated) {

    /** Takes a copy. */
    public Schedule {
        dated = List.copyOf(dated);
        if (dated.stream().allMatch(part -> part.tiers().isEmpty())) {
            throw new IllegalArgumentException("a schedule without any amount");
        }
        for (int i = 1; i < dated.size(); i++) {
            if (dated.get(i - 1).from().compareTo(dated.get(i).from()) >= 0) {
                throw new IllegalArgumentException("a schedule out of order");
            }
        }
    }

    /** Whether anything is paid for a stage in a term. */
    boolean inForce(Stage stage, Term term) {
        return current(term).stream().anyMatch(tier -> tier.stages().contains(stage));
    }

    /** The tier of a child in a term; empty when there is none. */
    Optional<Tier> tier(Stage stage, Set<Category> categories, Term term) {
        return first(current(term), stage, categories);
    }

    /**
     * The tier that a verdict cites, also when nothing is paid in the term: the last amounts before it, else the
     * first ever.
     */
    Tier cited(Stage stage, Set<Category> categories, Term term) {
        List<Tier> tiers = null;
        for (DatedTiers part : dated) {
            if (!part.tiers().isEmpty() && (tiers == null || part.from().compareTo(term) <= 0)) {
                tiers = part.tiers();
            }
        }
        List<Tier> known = tiers;
        return first(known, stage, categories).orElseGet(() -> known.get(known.size() - 1));
    }

    /** The tiers in a term; none when nothing is paid. */
    public List<Tier> current(Term term) {
        List<Tier> tiers = List.of();
        for (DatedTiers part : dated) {
            if (part.from().compareTo(term) <= 0) {
                tiers = part.tiers();
            }
        }
        return tiers;
    }

    private static Optional<Tier> first(List<Tier> tiers, Stage stage, Set<Category> categories) {
        for (Tier tier : tiers) {
            if (tier.fits(stage, categories)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }
}
