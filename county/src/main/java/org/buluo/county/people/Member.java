package org.buluo.county.people;

import java.util.Set;

/**
 * A person in a household.
 *
 * @param person who
 * @param relation to the head, as the register writes it: 户主, 配偶, 之子, 之孙女
 * @param booklet where the police has the person; null for the booklet that most of the household share
 */
public record Member(Person person, String relation, Booklet booklet) {

    private static final Set<String> CHILDREN = Set.of("之子", "之女", "之孙子", "之孙女", "之继子", "之继女");

    /** Somebody whom the police has in the household too. */
    public Member(Person person, String relation) {
        this(person, relation, null);
    }

    /** Whether it is the head's child or grandchild, of any age. */
    public boolean isChild() {
        return CHILDREN.contains(relation);
    }

    /** The same, in another booklet. */
    Member in(Booklet other) {
        return new Member(person, relation, other);
    }
}
