package org.buluo.files.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;
import org.buluo.files.intake.heading.Columns;
import org.buluo.files.intake.heading.Field;

/**
 * Tells rows from what stands among them: titles, totals (合计, 小计) and footers (填表人, 审核人, 盖章, 备注), which are
 * not rows (account-rules.md, Rows). A row with the number of a person is always a row.
 */
final class Noise {

    /** What a line of a sheet is. */
    enum Line {
        /** A row. */
        ROW,
        /** A title. */
        TITLE,
        /** A total. */
        TOTAL,
        /** A footer or a note. */
        FOOTER
    }

    private static final List<Field> NUMBERS =
            List.of(Field.ID, Field.STUDENT_NUMBER, Field.PERSON_NUMBER, Field.CARD_NUMBER, Field.BANK_CARD);
    private static final int FEWEST_DIGITS = 8;
    private static final int LONG = 20;

    private static final Pattern TOTAL = Pattern.compile("\\(?(?:本页|本班|本校|本表|本村|本镇|本乡|本批|全校|全班|全县|全镇|全乡|全村|年级|各校)?"
            + "(?:合计|小计|总计|累计|共计|总数|总人数|人数合计)(?:[:)].*|人数.*|金额.*|户数.*|[\\d(共].*)?");
    private static final Pattern PART_TOTAL = Pattern.compile(".*(?:合计|小计|总计):?");
    private static final Pattern UNIT_TOTAL = Pattern.compile(".*[级班校村镇乡县组学区园部页](?:合计|小计|总计):?");
    private static final Pattern SIGNED = Pattern.compile("\\(?(?:填表|制表|填报|审核|审批|审定|经办|负责|分管|主管|单位负责|报送|上报|复核|录入|统计|填写"
            + "|校长|园长|班主任|签字|签章|签名|盖章|公章|单位盖章|单位公章)(?:人|员|单位|部门|日期|时间|领导|意见|签字|签名|签章|盖章)*\\)?(?:\\([^)]*\\))?(?::.*)?");
    private static final Pattern SEAL = Pattern.compile("\\((?:单位|学校)?(?:盖章|公章|签字|签章|签名|章)\\)");
    private static final Pattern NOTE = Pattern.compile(
            "\\(?(?:备注|说明|注|注释|附注|填表说明|填报说明|注意事项|要求|单位|学校|联系电话|电话|联系人|日期|时间|统计时间|截止日期)\\d*\\)?(?:[:].*|\\d[.、].*)?");
    private static final Pattern TITLE =
            Pattern.compile(".*(?:花名册|名册|名单|统计表|登记表|一览表|明细表|汇总表|清册|台账|信息表|情况表|花名)(?:\\(.*\\))?");
    private static final Pattern SENTENCE = Pattern.compile(".*[,，。;；:：!！?？].*|[(]?\\d{1,2}[.、)].*\\p{IsHan}.*");
    private static final Pattern DAY = Pattern.compile("\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?");
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·•．]{2,20}");

    private final Columns columns;
    private boolean below;

    Noise(Columns columns) {
        this.columns = columns;
    }

    /** What a line is. */
    Line of(String[] cells) {
        if (hasNumber(cells)) {
            return Line.ROW;
        }
        int first = first(cells);
        String text = plain(cells[first]);
        Line line = TITLE.matcher(text).matches() && single(cells, first) ? Line.TITLE : judge(cells, first, text);
        below |= line == Line.FOOTER;
        return line;
    }

    private Line judge(String[] cells, int first, String text) {
        int name = columns.column(Field.NAME);
        String called = name >= 0 && name < cells.length ? plain(cells[name]) : "";
        if (isTotal(text, first == name) || isTotal(called, true)) {
            boolean person = PERSON.matcher(called).matches() && !isTotal(called, true);
            return person ? Line.ROW : Line.TOTAL;
        }
        if (SIGNED.matcher(text).matches() || SEAL.matcher(text).find()) {
            return Line.FOOTER;
        }
        if (NOTE.matcher(text).matches()) {
            return name != first && PERSON.matcher(called).matches() && filled(cells) > 3 ? Line.ROW : Line.FOOTER;
        }
        if (!single(cells, first) || first == name && !SENTENCE.matcher(text).matches() && text.length() <= LONG) {
            return Line.ROW;
        }
        boolean note = SENTENCE.matcher(text).matches()
                || text.length() > LONG
                || DAY.matcher(text).matches();
        return note || below ? Line.FOOTER : Line.ROW;
    }

    /** @param named whether it stands where names stand, and a name may end like a total */
    private static boolean isTotal(String text, boolean named) {
        return TOTAL.matcher(text).matches()
                || (named ? UNIT_TOTAL : PART_TOTAL).matcher(text).matches();
    }

    private boolean hasNumber(String[] cells) {
        boolean schools = !columns.has(Field.NAME);
        for (Field field : schools ? List.of(Field.SCHOOL_CODE) : NUMBERS) {
            int column = columns.column(field);
            if (column >= 0 && column < cells.length && digits(cells[column]) >= FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static int digits(String cell) {
        int digits = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = Width.narrow(cell.charAt(i));
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static int first(String[] cells) {
        int i = 0;
        while (i < cells.length - 1 && cells[i].isBlank()) {
            i++;
        }
        return i;
    }

    private static int filled(String[] cells) {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static boolean single(String[] cells, int first) {
        for (int i = first + 1; i < cells.length; i++) {
            if (!cells[i].isBlank() && !cells[i].equals(cells[first])) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String cell) {
        return Blanks.without(Width.narrow(cell));
    }
}
