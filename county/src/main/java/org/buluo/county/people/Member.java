package org.buluo.county.people;

/**
 * A person in a household.
 *
 * @param person who
 * @param relation to the head, as the register writes it: 户主, 配偶, 之子, 之孙女
 */
public record Member(Person person, String relation) {}
