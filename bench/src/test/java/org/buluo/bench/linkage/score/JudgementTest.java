package org.buluo.bench.linkage.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementTest {

    @TempDir
    private Path folder;

    private Judgement judge(List<String> truth, String heading, String... pairs) throws IOException {
        Path truthFile = folder.resolve("truth.csv");
        Files.writeString(truthFile, "person_no,student_no\n" + String.join("\n", truth) + "\n");
        Path pairsFile = folder.resolve("pairs.csv");
        Files.writeString(pairsFile, heading + "\n" + String.join("\n", pairs) + "\n");
        return Judgement.of(pairsFile, truthFile, 0.5);
    }

    @Test
    void aToolWithoutBandsIsTakenAtItsThreshold() throws IOException {
        Judgement found = judge(
                List.of("P1,S1", "P2,S2", "P3,S3", "P4,S4"),
                "person_no,student_no,score",
                "P1,S1,0.9",
                "P2,S9,0.8",
                "P3,S3,0.5",
                "P4,S4,0.4");

        assertThat(found.own().precision()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(found.own().recall()).isEqualTo(0.5);
        assertThat(found.own().threshold()).isEqualTo(0.5);
        assertThat(found.reach()).isEqualTo(0.75);
    }

    @Test
    void aBandIsTheToolsOwnWordWhateverTheScore() throws IOException {
        Judgement found = judge(
                List.of("P1,S1", "P2,S2"),
                "left_id,right_id,score,band,explanation",
                "P1,S1,0.3,match,\"one, two\"",
                "P2,S2,0.9,review,");

        assertThat(found.own().recall()).isEqualTo(0.5);
        assertThat(found.review().persons()).isEqualTo(1);
    }

    @Test
    void eachPersonAndEachStudentIsTakenOnceFromTheSurestDown() throws IOException {
        Judgement found = judge(
                List.of("P1,S1", "P2,S2"),
                "person_no,student_no,score",
                "P1,S1,0.9",
                "P1,S2,0.8",
                "P2,S1,0.7",
                "P2,S2,0.6");

        assertThat(found.own().precision()).isEqualTo(0.5);
        assertThat(found.best().precision()).isEqualTo(1);
        assertThat(found.best().recall()).isEqualTo(1);
        assertThat(found.best().threshold()).isEqualTo(0.6);
    }

    @Test
    void pairsOfOneScoreStandOrFallTogether() throws IOException {
        Judgement found = judge(
                List.of("P1,S1", "P2,S2"),
                "person_no,student_no,score",
                "P1,S1,0.9",
                "P2,S2,0.6",
                "P3,S3,0.6",
                "P4,S4,0.6");

        assertThat(found.best().f1()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(found.recallWhenSure()).isEqualTo(0.5);
    }

    @Test
    void anyPairOfAChildEnrolledTwiceFindsItAndBothAreRight() throws IOException {
        List<String> truth = List.of("P1,S1", "P1,S2", "P2,S3");
        Judgement one = judge(truth, "person_no,student_no,score", "P1,S2,0.9", "P2,S3,0.9");
        Judgement both = judge(truth, "person_no,student_no,score", "P1,S1,0.9", "P1,S2,0.9");

        assertThat(one.own().f1()).isEqualTo(1);
        assertThat(one.enrolledTwice()).isEqualTo(1);
        assertThat(one.enrolledTwiceShown()).isZero();
        assertThat(both.own().precision()).isEqualTo(1);
        assertThat(both.own().recall()).isEqualTo(0.5);
        assertThat(both.enrolledTwiceShown()).isEqualTo(1);
    }

    @Test
    void aToolThatPromisesNineInTenAndHoldsHalfPromisesTooMuch() throws IOException {
        Judgement found = judge(List.of("P1,S1"), "person_no,student_no,score", "P1,S1,0.9", "P2,S2,0.9");

        assertThat(found.calibration().claimed()).isEqualTo(0.9, within(1e-9));
        assertThat(found.calibration().excess()).isEqualTo(0.4, within(1e-9));
        assertThat(found.calibration().expectedError()).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void theReviewHoldsAMissingChildOnlyWithTheRightPair() throws IOException {
        Judgement found = judge(
                List.of("P1,S1", "P2,S2", "P3,S3", "P4,S4"),
                "left_id,right_id,score,band",
                "P1,S1,0.99,match",
                "P2,S2,0.6,review",
                "P3,S9,0.6,review",
                "P4,S8,0.98,match",
                "P4,S4,0.4,review");

        assertThat(found.review().open()).isEqualTo(3);
        assertThat(found.review().holds()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(found.review().share()).isEqualTo(0.75);
    }

    @Test
    void whereNobodyIsOnTheRollWritingNothingIsPerfect() throws IOException {
        Judgement nothing = judge(List.of(), "left_id,right_id,score,band");
        Judgement something = judge(List.of(), "left_id,right_id,score,band", "P1,S1,0.99,match");

        assertThat(nothing.own().f1()).isEqualTo(1);
        assertThat(nothing.recallWhenSure()).isEqualTo(1);
        assertThat(something.own().precision()).isZero();
    }
}
