package org.buluo.app.casework;

/** Who owns a matter when it is opened: by what it is about. */
@FunctionalInterface
public interface OwnerRule {

    /** The school, else the township, else the county's aid centre (design.md §4). */
    OwnerRule NEAREST = subject -> subject.school().isEmpty() ? townshipOr(subject) : Owner.school(subject.school());

    /** The township, else the county's aid centre. */
    OwnerRule TOWNSHIP = OwnerRule::townshipOr;

    /** The county's aid centre. */
    OwnerRule COUNTY = subject -> Owner.county();

    /** The owner of a matter about this. */
    Owner of(Subject subject);

    private static Owner townshipOr(Subject subject) {
        return subject.township().isEmpty() ? Owner.county() : Owner.township(subject.township());
    }
}
