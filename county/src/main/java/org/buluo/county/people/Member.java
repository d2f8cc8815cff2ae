package org.buluo.county.people;

import java.util.Set;

/**
 * A person in a household.
 *
 * @param person who
 * @param relation to the head, as the register writes it: 户主, 配偶, 之子, 之孙女
 */
public record Member(Person person, String relation) {

    private static final Set<String> CHILDREN = Set.of("之子", "之女", "之孙子", "之孙女");

    /** Whether it is the head's child or grandchild, of any age. */
    public boolean isChild() {
        return CHILDREN.contains(relation);
    }
}
