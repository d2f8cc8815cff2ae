package org.buluo.app.casework;

/**
 * What one matter is about, and where that belongs.
 *
 * @param kind of subject
 * @param key of a school (its name), a unit (its code) or an award; empty for a child
 * @param child the child's key; for an award the child whose it is, or null
 * @param township of the child's household, or of the school; empty when not known
 * @param school of the child, or the school itself; empty when none
 */
public record Subject(SubjectKind kind, String key, Long child, String township, String school) {

    /** @throws IllegalArgumentException when there is nothing that it is about */
    public Subject {
        if (kind == SubjectKind.CHILD ? child == null || !key.isEmpty() : key.isEmpty()) {
            throw new IllegalArgumentException("a matter is about a " + kind.code());
        }
    }

    /** A child. */
    public static Subject child(long child, String township, String school) {
        return new Subject(SubjectKind.CHILD, "", child, township, school);
    }

    /** A school in a township. */
    public static Subject school(String name, String township) {
        return new Subject(SubjectKind.SCHOOL, name, null, township, name);
    }

    /** A member unit. @param code of the unit */
    public static Subject unit(String code) {
        return new Subject(SubjectKind.UNIT, code, null, "", "");
    }

    /** An award of a child's, or the want of one. @param key as the module that keeps awards knows it */
    public static Subject award(String key, Long child, String township, String school) {
        return new Subject(SubjectKind.AWARD, key, child, township, school);
    }

    /** By what a {@link ClosingPredicate.Query} names it: the child's key, else the key. */
    public String named() {
        return kind == SubjectKind.CHILD ? child.toString() : key;
    }
}
