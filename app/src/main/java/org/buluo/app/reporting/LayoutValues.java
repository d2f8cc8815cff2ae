package org.buluo.app.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.buluo.app.account.ChildLine;
import org.buluo.app.aid.Award;
import org.buluo.app.intake.NearestRow;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.core.policy.Category;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.rows.DateCell;
import org.buluo.files.layout.LayoutField;

/**
 * What is known of an award, field by field and in full.
 *
 * @param award the award
 * @param child what the account says of the child; null when it is not this person's to see
 * @param rows its rows as received
 * @param provision the provision's name
 * @param term of the award
 */
record LayoutValues(Award award, ChildLine child, List<ReceivedRow> rows, String provision, Term term)
        implements Function<LayoutField, String> {

    private static final List<RosterKind> SCHOOLS =
            List.of(RosterKind.ROLL, RosterKind.PRESCHOOL, RosterKind.VOCATIONAL);
    private static final List<RosterKind> HOMES =
            List.of(RosterKind.ROLL, RosterKind.PRESCHOOL, RosterKind.VOCATIONAL, RosterKind.REGISTERED_POOR);
    private static final List<RosterKind> REGISTERS =
            List.of(RosterKind.REGISTERED_POOR, RosterKind.POPULATION, RosterKind.MINIMUM_LIVING);
    /** The register's account is the present one; a bank's answer tells of the one it was paid into then. */
    private static final List<RosterKind> BANKS = List.of(RosterKind.REGISTERED_POOR, RosterKind.BANK_RETURN);

    private static final int FEN_DIGITS = 2;

    @Override
    public String apply(LayoutField field) {
        return switch (field) {
            case SCHOOL_YEAR -> schoolYear();
            case TERM -> term.season() == Term.Season.AUTUMN ? "秋季学期" : "春季学期";
            case SCHOOL -> award.attends();
            case GRADE -> grade();
            case CLASS -> award.person().className();
            case STAGE -> Stage.ofCode(award.stage()).map(Stage::chinese).orElse("");
            case NAME -> award.person().name();
            case STUDENT_NUMBER -> award.person().studentNumber();
            case PROVISION -> provision;
            case AMOUNT -> BigDecimal.valueOf(award.amountFen(), FEN_DIGITS).toPlainString();
            case NUMBER -> "";
            default -> child == null ? "" : ofChild(field);
        };
    }

    private String schoolYear() {
        int first = term.season() == Term.Season.AUTUMN ? term.year() : term.year() - 1;
        return first + "-" + (first + 1);
    }

    private String grade() {
        return Stage.ofCode(award.stage())
                .filter(stage -> award.grade() != null)
                .map(stage -> GradeWords.written(stage, award.grade()))
                .orElse("");
    }

    private String ofChild(LayoutField field) {
        return switch (field) {
            case ID_NUMBER -> child.line().person().idNumber();
            case SEX -> child.sex().equals("MALE") ? "男" : child.sex().equals("FEMALE") ? "女" : "";
            case BIRTH_DATE ->
                child.line().person().birth() == null
                        ? ""
                        : child.line().person().birth().toString();
            case TOWNSHIP -> child.line().township();
            case VILLAGE -> child.line().village();
            case PERSON_NUMBER -> child.line().personNo();
            case CATEGORY ->
                child.categories() == null
                        ? ""
                        : child.categories().stream()
                                .findFirst()
                                .map(Category::chinese)
                                .orElse("");
            default -> ofRows(field);
        };
    }

    private String ofRows(LayoutField field) {
        return switch (field) {
            case SCHOOL_CODE -> says(Field.SCHOOL_CODE, SCHOOLS);
            case NATION -> says(Field.NATION, HOMES);
            case HOUSEHOLD_NUMBER -> says(Field.HOUSEHOLD, List.of(RosterKind.REGISTERED_POOR));
            case HEAD -> says(Field.HEAD, REGISTERS);
            case RELATION -> says(Field.RELATION, REGISTERS);
            case BANK -> ofCard(Field.BANK);
            case BANK_CARD -> ofCard(Field.BANK_CARD).replaceAll("\\s", "");
            case HOLDER -> ofCard(Field.HOLDER);
            case PHONE -> says(Field.PHONE, HOMES);
            case GUARDIAN -> says(Field.GUARDIAN, HOMES);
            case MAJOR -> says(Field.MAJOR, List.of(RosterKind.VOCATIONAL));
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    /** Of one row alone: one row's card with another's bank or holder would pay a stranger. */
    private String ofCard(Field column) {
        return rows.stream()
                .filter(row ->
                        BANKS.contains(row.kind()) && !row.cell(Field.BANK_CARD).isBlank() && !isPaidBack(row))
                .min(Comparator.<ReceivedRow>comparingInt(row -> BANKS.indexOf(row.kind()))
                        .thenComparing(this::day, Comparator.reverseOrder()))
                .map(row -> row.cell(column).strip())
                .orElse("");
    }

    private static boolean isPaidBack(ReceivedRow row) {
        return row.kind() == RosterKind.BANK_RETURN
                && BankResult.parse(row.cell(Field.RESULT).strip())
                        .filter(BankResult.FAILED::equals)
                        .isPresent();
    }

    /** When the bank answered, else from when on the row holds. */
    private LocalDate day(ReceivedRow row) {
        String answered = row.kind() == RosterKind.BANK_RETURN ? row.cell(Field.DATE) : "";
        LocalDate read = answered.isBlank()
                ? null
                : DateCell.parse(answered, LocalDate.of(term.year() + 1, 12, 31))
                        .date();
        return read != null ? read : row.statedOn() == null ? LocalDate.MIN : row.statedOn();
    }

    private String says(Field column, List<RosterKind> nearestFirst) {
        return NearestRow.says(column, nearestFirst, rows);
    }

    @Override
    public String toString() {
        return "LayoutValues[" + award.id() + "]";
    }
}
