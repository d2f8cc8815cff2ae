package org.buluo.core.policy;

import java.util.Collections;
import java.util.Set;
import org.buluo.core.policy.Verdict.Reason;
import org.buluo.core.roster.Ownership;

/** What a provision asks of a child, over the closed vocabulary of facts (policy/hubei-2019.md, Provisions). */
public sealed interface Condition {

    /** The reason of a refusal when it is surely false; reasons also order the conditions of a provision. */
    Reason reason();

    /** The facts that it looks at. */
    Set<Fact> facts();

    /** Whether it is true of a child whose facts, as far as it looks at them, are known. */
    boolean holds(ChildFacts child);

    /** At school on the cut-off day; every provision asks for it. */
    record AtSchool() implements Condition {
        @Override
        public Reason reason() {
            return Reason.STATUS;
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(Fact.STATUS);
        }

        @Override
        public boolean holds(ChildFacts child) {
            return child.status() == Status.IN_SCHOOL;
        }
    }

    /** Holds at least one of these categories. */
    record HoldsAny(Set<Category> categories) implements Condition {
        @Override
        public Reason reason() {
            return Reason.CATEGORY;
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(Fact.CATEGORIES);
        }

        @Override
        public boolean holds(ChildFacts child) {
            return !Collections.disjoint(categories, child.categories());
        }
    }

    /** In one of these grades, both ends included. */
    record GradeBetween(int first, int last) implements Condition {
        @Override
        public Reason reason() {
            return Reason.GRADE;
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(Fact.GRADE);
        }

        @Override
        public boolean holds(ChildFacts child) {
            return child.grade() >= first && child.grade() <= last;
        }
    }

    /** Boards, or is a day pupil. */
    record Boards(boolean boards) implements Condition {
        @Override
        public Reason reason() {
            return Reason.BOARDING;
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(Fact.BOARDING);
        }

        @Override
        public boolean holds(ChildFacts child) {
            return child.boarding() == boards;
        }
    }

    /** Rural, or holds one of these categories: one condition, and if either side is true the other is not asked. */
    record RuralOrHolds(Set<Category> categories) implements Condition {
        @Override
        public Reason reason() {
            return Reason.RURAL;
        }

        @Override
        public Set<Fact> facts() {
            return categories.isEmpty() ? Set.of(Fact.RURAL) : Set.of(Fact.RURAL, Fact.CATEGORIES);
        }

        @Override
        public boolean holds(ChildFacts child) {
            return child.rural() || !categories.isEmpty() && !Collections.disjoint(categories, child.categories());
        }
    }

    /** At a school of one of these types. */
    record SchoolTypeIn(Set<Ownership> types) implements Condition {
        @Override
        public Reason reason() {
            return Reason.SCHOOL_TYPE;
        }

        @Override
        public Set<Fact> facts() {
            return Set.of(Fact.SCHOOL_TYPE);
        }

        @Override
        public boolean holds(ChildFacts child) {
            return types.contains(child.schoolType());
        }
    }
}
