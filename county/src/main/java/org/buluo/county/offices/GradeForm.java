package org.buluo.county.offices;

import org.buluo.core.schooling.Stage;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;

/** The forms that grades have on rolls. */
enum GradeForm {
    /** 三年级, 七年级, 高一. */
    WORDS,
    /** 初一. */
    OLD,
    /** 小学三年级, 初中一年级. */
    FULL,
    /** 2019级, in schools of one stage. */
    ENTRY;

    String write(OnRoll row, int schoolYear) {
        Grading grade = row.grade();
        if (this == FULL || row.school().level().mixed()) {
            return grade.fullWords();
        }
        boolean byEntry = this == ENTRY && (grade.stage() == Stage.JUNIOR || grade.stage() == Stage.SENIOR);
        if (byEntry) {
            return grade.entryWords(schoolYear);
        }
        return this == OLD ? grade.oldWords() : grade.words();
    }
}
