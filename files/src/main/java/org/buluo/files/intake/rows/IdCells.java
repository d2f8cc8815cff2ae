package org.buluo.files.intake.rows;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.CitizenId.State;
import org.buluo.core.identity.DisabilityCardNumber;
import org.buluo.core.identity.StudentNumber;
import org.buluo.files.intake.heading.Field;

/** Cells that hold the number of a person. */
final class IdCells {

    /** A number of digits alone that lost its last places to a spreadsheet. */
    private static final Pattern ROUNDED = Pattern.compile("\\d{15,16}0{3,4}");

    private IdCells() {}

    /** Notes what is wrong with an identity number; one born after the horizon has an impossible date. */
    static CitizenId id(Cells cells, Field field, CitizenId stated, LocalDate horizon) {
        LocalDate birth = stated.isSound() ? stated.birth() : null;
        CitizenId id =
                birth != null && birth.isAfter(horizon) ? new CitizenId(stated.code(), State.IMPOSSIBLE_DATE) : stated;
        switch (id.state()) {
            case WRONG_CHECK ->
                cells.fault(field, "身份证号校验码不对，请核对18位号码", "the check character is wrong; compare all 18 characters");
            case IMPOSSIBLE_DATE ->
                cells.fault(
                        field,
                        "身份证号中的出生日期不存在或在将来，请核对18位号码",
                        "its birth date does not exist or is in the future; compare all 18 characters");
            case DAMAGED ->
                cells.fault(
                        field,
                        "身份证号被电子表格改坏（科学计数或末三位变0），应按文本重新填写18位号码",
                        "a spreadsheet damaged the number; write all 18 characters again as text");
            case OTHER ->
                cells.fault(
                        field, "应为18位（或旧15位）身份证号", "an identity number of 18 characters (or the old 15) is expected");
            case ABSENT, VALID, FIFTEEN -> {}
        }
        return id.isAbsent() ? CitizenId.ABSENT : id;
    }

    /** A number that a spreadsheet damaged is none. */
    static StudentNumber studentNumber(Cells cells) {
        StudentNumber number = StudentNumber.parse(cells.raw(Field.STUDENT_NUMBER));
        if (number.isDamaged() || isRounded(number.text())) {
            cells.fault(
                    Field.STUDENT_NUMBER,
                    "学籍号被电子表格改坏（科学计数或末几位变0），应按文本重新填写",
                    "a spreadsheet damaged the number; write it again as text");
            return StudentNumber.ABSENT;
        }
        return number.isPresent() ? number : StudentNumber.ABSENT;
    }

    private static boolean isRounded(String text) {
        return ROUNDED.matcher(text).matches()
                && (text.length() != 18 || CitizenId.parse(text).state() == State.DAMAGED);
    }

    /** The number of a disability card; its identity number is looked at. */
    static DisabilityCardNumber card(Cells cells) {
        DisabilityCardNumber number = DisabilityCardNumber.parse(cells.raw(Field.CARD_NUMBER));
        if (!number.isPresent()) {
            return DisabilityCardNumber.ABSENT;
        }
        CitizenId id = id(cells, Field.CARD_NUMBER, number.citizenId(), cells.horizon());
        return id.isAbsent() || id.state() == State.DAMAGED || id.state() == State.IMPOSSIBLE_DATE
                ? DisabilityCardNumber.ABSENT
                : number;
    }
}
