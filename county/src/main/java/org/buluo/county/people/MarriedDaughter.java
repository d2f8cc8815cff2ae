package org.buluo.county.people;

/**
 * A daughter who married into another township: the police of her parents' township still has her, as moved out, or as
 * if she lived with them, when nobody moved her papers.
 *
 * @param member as the parents' booklet has her
 * @param moved whether her papers went with her
 */
public record MarriedDaughter(Member member, boolean moved) {}
