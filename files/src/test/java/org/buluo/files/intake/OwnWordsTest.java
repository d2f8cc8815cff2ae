package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.HeadingAliases;
import org.buluo.files.intake.heading.HeadingAliases.Alias;
import org.buluo.files.intake.heading.OwnWords;
import org.buluo.files.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {

    private static final OwnWords WORDS = OwnWords.of(
            HeadingAliases.of(List.of(new Alias(RosterKind.ROLL, Field.ID, "身份识别码（必填）"))), Map.of("花坪 中心校", "花坪镇中心小学"));

    @TempDir
    private Path path;

    private Handed roll() {
        new Folder(path).csv("a.csv", "学校名称,学籍号,姓名,身份识别码 *,年级", "花坪中心校,G422899201103030023,闵月,422899201103030023,三年级");
        return Handed.of(path.resolve("a.csv"));
    }

    @Test
    void aHeadingOfTheCountysOwnIsReadAndOnlyWhereItIsHandedIn() {
        try (Taken without = FolderIntake.read(List.of(roll()), Folder.OPTIONS, Progress.SILENT);
                Taken with = FolderIntake.read(List.of(roll().reading(WORDS)), Folder.OPTIONS, Progress.SILENT)) {
            assertThat(without.report().files().get(0).refused()).contains("缺少 身份证件号");
            assertThat(with.rosters().enrolments())
                    .singleElement()
                    .satisfies(row -> assertThat(row.id().lastFour()).isEqualTo("0023"));
        }
    }

    @Test
    void aSchoolsFormerNameCountsAsItsOwn() {
        try (Taken with = FolderIntake.read(List.of(roll().reading(WORDS)), Folder.OPTIONS, Progress.SILENT)) {
            assertThat(with.rosters().enrolments())
                    .singleElement()
                    .satisfies(row -> assertThat(row.school().name()).isEqualTo("花坪镇中心小学"));
        }
    }

    @Test
    void aHeadingThatAlreadyMeansAnotherKeepsItsMeaning() {
        HeadingAliases aliases = HeadingAliases.of(List.of(new Alias(RosterKind.ROLL, Field.ID, "学籍编号")));
        assertThat(aliases.meaning(RosterKind.ROLL, "学籍编号")).contains(Field.STUDENT_NUMBER);
        assertThat(aliases.meaning(RosterKind.ROLL, "证件 号码（必填）")).contains(Field.ID);
        assertThat(aliases.meaning(RosterKind.ROLL, "身份识别码")).isEmpty();
        assertThat(HeadingAliases.isOfReturns("来源 行")).isTrue();
    }
}
