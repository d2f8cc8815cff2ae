package org.buluo.app.casework;

/**
 * Something about a child that somebody must settle, as a reconciliation reports it.
 *
 * @param kind the code of a {@link CaseKind} whose causes are reported
 * @param child the child's key
 * @param owner who must settle it: a school, a township or the county's aid centre; never empty
 * @param level of the owner
 * @param township of the child's household
 * @param school of the child
 * @param detail as whoever needs the case wrote it and will say it; without personal numbers
 */
public record CaseNeeded(
        String kind, long child, String owner, OwnerLevel level, String township, String school, String detail) {

    /** Who an owner is. */
    public enum OwnerLevel {
        /** A school or kindergarten. */
        SCHOOL,
        /** A township. */
        TOWNSHIP,
        /** The county's aid centre. */
        COUNTY,
        /** A member unit. */
        UNIT;

        /** As the table writes it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static OwnerLevel of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
