package org.buluo.app.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.Line;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.platform.Personal;
import org.buluo.core.account.AidStanding;
import org.buluo.core.policy.Category;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.Stage;
import org.buluo.files.form.FormField;
import org.buluo.files.form.FormRow;
import org.buluo.files.form.FormValue;
import org.buluo.files.text.LongNumbers;

/**
 * What is known of a child, as a form asks for it: by the account, and for what the account does not hold by the
 * child's rows as received.
 *
 * @param number its 序号 in the list
 * @param child what the account says
 * @param rows its rows as received; empty when the form asks for nothing that only they tell
 * @param list what is the same for all
 * @param due what it is due of each provision that it is entitled to; empty when the form asks for none
 * @param isFull whether numbers are written in full
 */
record ChildValues(int number, ChildLine child, List<ReceivedRow> rows, Common list, List<DueOf> due, boolean isFull)
        implements FormRow {

    private static final int FEN_DIGITS = 2;

    /** What a child is due of a provision. @param id in the pack */
    record DueOf(String id, String name, long fen) {}

    /** What is the same for all children of a list. */
    record Common(String county, String term) {}

    @Override
    public String text(FormValue value) {
        return value instanceof FormField field ? text(field) : amount((ProvisionAmount) value);
    }

    /** Nothing, not 0, when it has none of them: on a form that is another column's child. */
    private String amount(ProvisionAmount asked) {
        List<DueOf> own = due.stream().filter(one -> asked.holds(one.id())).toList();
        return own.isEmpty() ? "" : yuan(own.stream().mapToLong(DueOf::fen).sum());
    }

    private String text(FormField field) {
        String plain = plain(field);
        if (isFull || plain.isEmpty()) {
            return plain;
        }
        if (field == FormField.PERSON_NUMBER) {
            return child.line().maskedPersonNo();
        }
        return switch (field.kind()) {
            case PERSONAL -> masked(field, plain);
            case TEXT -> LongNumbers.masked(plain);
            case NUMBER, MONEY, DATE -> plain;
        };
    }

    private static String masked(FormField field, String plain) {
        Personal value = field == FormField.ADDRESS ? Personal.text(plain) : Personal.number(plain);
        return value.toString();
    }

    private String plain(FormField field) {
        Line line = child.line();
        return switch (field) {
            case NUMBER -> String.valueOf(number);
            case NAME -> line.person().name();
            case SEX -> sex();
            case BIRTH ->
                line.person().birth() == null ? "" : line.person().birth().toString();
            case AGE -> child.age() == null ? "" : child.age().toString();
            case ID -> line.person().idNumber();
            case STUDENT_NUMBER -> line.person().studentNumber();
            case PERSON_NUMBER -> line.personNo();
            case TOWNSHIP -> line.township();
            case VILLAGE -> line.village();
            case SCHOOL -> line.school();
            case SCHOOL_TOWNSHIP -> child.schoolTownship();
            case STAGE -> Stage.ofCode(line.stage()).map(Stage::chinese).orElse("");
            case GRADE -> grade(line);
            case COUNTY -> county(line);
            case HOME_COUNTY ->
                child.homeCounty().isEmpty() && !line.township().isEmpty() ? list.county() : child.homeCounty();
            default -> standing(field, line);
        };
    }

    private static String grade(Line line) {
        return Stage.ofCode(line.stage())
                .filter(stage -> line.grade() != null)
                .map(stage -> GradeWords.written(stage, line.grade()))
                .orElse("");
    }

    private String standing(FormField field, Line line) {
        return switch (field) {
            case CATEGORIES -> categories();
            case REGISTERED -> registered();
            case LISTS -> lists();
            case SCHOOLING -> line.schooling().chinese();
            case AID -> line.aid().chinese();
            case PROVISIONS -> due.stream().map(DueOf::name).collect(Collectors.joining("、"));
            case DUE -> line.aid() == AidStanding.UNKNOWN ? "" : yuan(line.dueFen());
            case PAID -> yuan(line.paidFen());
            case LACKING -> line.aid() == AidStanding.UNKNOWN ? "" : yuan(Math.max(0, line.dueFen() - line.paidFen()));
            case TERM -> list.term();
            case OWNER -> line.caseOwner();
            case REASON -> line.reason();
            default -> ReceivedValues.of(field, rows);
        };
    }

    private String sex() {
        return switch (child.sex()) {
            case "MALE" -> "男";
            case "FEMALE" -> "女";
            default -> "";
        };
    }

    private String county(Line line) {
        return line.elsewhereCounty().isEmpty() && !line.school().isEmpty() ? list.county() : line.elsewhereCounty();
    }

    private String categories() {
        Set<Category> held = child.categories();
        return held == null ? "" : held.stream().map(Category::chinese).collect(Collectors.joining("、"));
    }

    private String registered() {
        if (child.categories() == null) {
            return "";
        }
        return child.categories().contains(Category.REGISTERED_POOR) ? "是" : "否";
    }

    private String lists() {
        return Stream.of(RosterKind.values())
                .filter(kind -> child.lists().isOn(kind))
                .map(RosterKind::chinese)
                .collect(Collectors.joining("、"));
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }

    @Override
    public String toString() {
        return "ChildValues[" + number + "]";
    }
}
