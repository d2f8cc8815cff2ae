package org.buluo.app.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.platform.Scope;

/**
 * A matter as its page shows it.
 *
 * @param id its number
 * @param kind code of its kind
 * @param subjectKind what it is about
 * @param subject key of a school, unit or award; empty for a child
 * @param child the child's key; null when it is about none
 * @param township where its subject belongs; empty when not known
 * @param school the same
 * @param owner who must settle it
 * @param assignee login of the person at whose desk it lies; empty for the whole desk
 * @param detail what is to be settled, in the kind's own form
 * @param openedOn when it was opened
 * @param dueOn by when it is due
 * @param openedBy login of who opened it; empty for a reconciliation
 * @param openedByRun the reconciliation that opened it; null when none did
 * @param closed how it ended; null while it is open
 * @param referral whom it was referred to; null when to nobody
 * @param askedBy login of who asks that it be closed; empty when nobody
 * @param reopened how often it opened again
 */
public record Matter(
        long id,
        String kind,
        SubjectKind subjectKind,
        String subject,
        Long child,
        String township,
        String school,
        Owner owner,
        String assignee,
        String detail,
        LocalDate openedOn,
        LocalDate dueOn,
        String openedBy,
        Long openedByRun,
        Closed closed,
        Referral referral,
        String askedBy,
        int reopened) {

    /**
     * How a matter ended.
     *
     * @param at when
     * @param closing {@code cause-gone} when data showed it, {@code answered} when people said so
     * @param by login of the person; empty when data showed it
     * @param run the reconciliation that shows it; null when none does
     * @param proof in the words of the module that closed it; may be empty
     */
    public record Closed(LocalDateTime at, String closing, String by, Long run, String proof) {}

    /** Whom a matter was referred to. @param state {@code offered} or {@code accepted} */
    public record Referral(Owner to, String state) {

        /** Whether it waits for an answer. */
        public boolean isOffered() {
            return state.equals("offered");
        }
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return closed == null;
    }

    /** Whether somebody asks that it be closed. */
    public boolean isAsked() {
        return !askedBy.isEmpty();
    }

    /** Whether it is past its day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** What it is about. */
    public Subject about() {
        return new Subject(subjectKind, subject, child, township, school);
    }

    /** Whether a person of this scope settles it: it is their desk's, was taken over by it, or they see the county. */
    boolean isWorkedBy(Scope scope) {
        Owner desk = Owner.of(scope);
        return scope.isWholeCounty()
                || owner.equals(desk)
                || referral != null && !referral.isOffered() && referral.to().equals(desk);
    }

    /** The desk above its owner: of a school the township, of a township or unit the county; itself for the county. */
    Owner above() {
        return owner.level() == OwnerLevel.SCHOOL && !township.isEmpty() ? Owner.township(township) : Owner.county();
    }

    static Matter of(ResultSet row, int number) throws SQLException {
        return new Matter(
                row.getLong("id"),
                row.getString("kind"),
                SubjectKind.of(row.getString("subject_kind")),
                row.getString("subject"),
                row.getObject("child_id", Long.class),
                row.getString("township"),
                row.getString("school"),
                new Owner(OwnerLevel.of(row.getString("owner_level")), row.getString("owner")),
                row.getString("assignee"),
                row.getString("detail"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("opened_by"),
                row.getObject("opened_by_run", Long.class),
                closed(row),
                referral(row),
                row.getString("closing_asked_by"),
                row.getInt("reopened"));
    }

    private static Closed closed(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("closed_at");
        return at == null
                ? null
                : new Closed(
                        at.toLocalDateTime(),
                        row.getString("closing"),
                        row.getString("closed_by"),
                        row.getObject("closed_by_run", Long.class),
                        row.getString("proof"));
    }

    private static Referral referral(ResultSet row) throws SQLException {
        String state = row.getString("referral");
        return state.isEmpty()
                ? null
                : new Referral(
                        new Owner(OwnerLevel.of(row.getString("referred_level")), row.getString("referred_to")), state);
    }
}
