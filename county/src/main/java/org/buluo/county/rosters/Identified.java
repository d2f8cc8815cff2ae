package org.buluo.county.rosters;

import org.buluo.core.policy.Category;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;
import org.buluo.county.schools.School;

/**
 * The school identified the pupil as poor (困难认定).
 *
 * @param category the category that the words give
 * @param words 困难类型
 * @param term the term that it names
 * @param termWords 学年学期
 */
public record Identified(Category category, String words, Term term, String termWords, School school, String studentNo)
        implements Statement {

    @Override
    public Row row(Lists about) {
        return about.row(RosterKind.IDENTIFIED, this)
                .set(Column.SCHOOL, school.name())
                .set(Column.STUDENT_NO, studentNo)
                .set(Column.CATEGORY, words)
                .set(Column.DEGREE, "比较困难")
                .set(Column.TERM, termWords);
    }
}
