package org.buluo.files.intake.rows;

import java.util.List;
import org.buluo.core.time.Term;
import org.buluo.core.time.TermWords;
import org.buluo.files.intake.heading.Field;

/** Cells that name terms; where the year has a column of its own, both together. */
final class Terms {

    private Terms() {}

    /** Every term that the cells name. */
    static List<Term> all(Cells cells) {
        String text = cells.told(Field.TERM);
        String year = cells.told(Field.SCHOOL_YEAR);
        List<Term> terms = TermWords.parse(text.isEmpty() ? year : text);
        if (terms.isEmpty() && !year.isEmpty() && !text.isEmpty()) {
            String school = year.endsWith("学年") || year.endsWith("学年度") ? year : year + "学年";
            terms = TermWords.parse(school + (text.matches("[12１２]") ? "第" + text + "学期" : text));
        }
        if (terms.isEmpty() && !(text + year).isEmpty()) {
            cells.fault(Field.TERM, "应为学期，如 2019年秋季 或 2019-2020学年第一学期", "a term such as 2019年秋季 is expected");
        }
        return terms;
    }

    /** The one term that a bank's line pays for; null when none, or more than one, is named. */
    static Term one(Cells cells) {
        List<Term> terms = all(cells);
        if (terms.size() > 1) {
            cells.fault(Field.TERM, "应为一个学期，如 2019年秋季", "one term such as 2019年秋季 is expected");
        }
        return terms.size() == 1 ? cells.pooled(terms.get(0)) : null;
    }
}
