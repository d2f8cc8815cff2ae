package org.buluo.core.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.Stage;

/** What the register of the poor says of a person's schooling: 在校生状况, 文化程度, 与户主关系. */
final class StudyState {

    private static final Set<Stage> UPPER = Set.of(Stage.SENIOR, Stage.VOCATIONAL, Stage.HIGHER_VOCATIONAL);
    private static final List<String> NO_PUPIL = List.of("非在校", "不在校", "未在校", "未入学", "无");
    private static final List<String> JUNIOR_OR_HIGHER = List.of(
            "初中", "高中", "普高", "中专", "中职", "中等职业", "中技", "技校", "技工", "技师", "职高", "大专", "专科", "高职", "高等职业", "本科", "大学",
            "研究生", "硕士", "博士");
    private static final List<String> CHILD = List.of("子", "女", "儿", "孙");
    private static final List<String> NO_CHILD = List.of("妻", "媳", "婿", "侄", "甥", "嫂", "婶", "姨", "配偶");

    private StudyState() {}

    /** Whether 在校生状况 names a senior, vocational or higher-vocational stage. */
    static boolean namesUpperStage(List<RegisteredPoor> rows) {
        return rows.stream().anyMatch(row -> stage(row).filter(UPPER::contains).isPresent());
    }

    /** Whether 在校生状况 names any stage. */
    static boolean namesStage(List<RegisteredPoor> rows) {
        return rows.stream().anyMatch(row -> stage(row).isPresent());
    }

    private static Optional<Stage> stage(RegisteredPoor row) {
        String words = row.studyState();
        boolean none = words.isEmpty() || NO_PUPIL.stream().anyMatch(words::startsWith);
        if (none) {
            return Optional.empty();
        }
        return GradeWords.stageOf(words).or(() -> GradeWords.parse(words).map(Grade::stage));
    }

    /** Whether 文化程度 is 初中 or higher. */
    static boolean finishedJunior(List<RegisteredPoor> rows) {
        return rows.stream().anyMatch(row -> JUNIOR_OR_HIGHER.stream().anyMatch(row.education()::contains));
    }

    /** Whether 在校生状况 names a stage or 与户主关系 says child or grandchild. */
    static boolean saysChild(List<RegisteredPoor> rows) {
        return namesStage(rows) || rows.stream().map(RegisteredPoor::relation).anyMatch(StudyState::isChildOfHouse);
    }

    private static boolean isChildOfHouse(String relation) {
        return CHILD.stream().anyMatch(relation::contains) && NO_CHILD.stream().noneMatch(relation::contains);
    }
}
