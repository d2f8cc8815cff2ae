package org.buluo.files.intake.rows;

import java.util.Optional;
import java.util.function.Supplier;
import org.buluo.core.roster.RosterKind;

/** The row form of each kind. */
public final class RowForms {

    private RowForms() {}

    /**
     * The form of a kind.
     *
     * @param around for the civil-affairs lists, the list that the words around the row tell
     */
    public static RowForm<?> of(RosterKind kind, Supplier<Optional<RosterKind>> around) {
        return switch (kind) {
            case REGISTERED_POOR -> new RegisteredPoorRows();
            case ROLL, VOCATIONAL -> new EnrolmentRows(kind);
            case PRESCHOOL -> new KindergartenRows();
            case POPULATION -> new ResidentRows();
            case MINIMUM_LIVING, DESTITUTE, ORPHAN -> new BeneficiaryRows(around);
            case DISABILITY -> new DisabilityRows();
            case ELSEWHERE -> new ElsewhereRows();
            case REPLY -> new ReplyRows();
            case IDENTIFIED -> new IdentificationRows();
            case BANK_RETURN -> new BankRows();
            case SCHOOL -> new SchoolRows();
            case LEAVER -> new LeaverRows();
        };
    }
}
