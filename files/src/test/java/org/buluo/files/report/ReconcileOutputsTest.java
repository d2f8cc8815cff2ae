package org.buluo.files.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.buluo.files.report.AChild.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.Decision;
import org.buluo.core.account.Remark;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.buluo.files.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileOutputsTest {

    private static final AChild DUE = child("0-2")
            .onRegister("001", "002")
            .withStudentNumber("G422899201103050016")
            .at("=学校, 一", Stage.PRIMARY, 3)
            .stands(AidStanding.DUE, 50_000, 0)
            .granted("boarder-living", 50_000, "寄宿生（未确认）")
            .remarked(Remark.Kind.NOT_PAID, "")
            .remarked(Remark.Kind.LINK_DOUBT, "人口.csv 第7行")
            .ownedBy("业州镇");

    private static final AChild AWAY = child("0-3")
            .stands(AidStanding.AWAITING_REPLY, 0, 0)
            .inCounty("巴东县")
            .elsewhere("boarder-living", 50_000)
            .ownedBy("业州镇");

    private static final AChild STRANGE = child("0-4")
            .in(SchoolStanding.UNKNOWN)
            .stands(AidStanding.UNKNOWN, 0, 0)
            .at("", null, null)
            .unknown("boarder-living", Fact.STATUS, Fact.BOARDING)
            .refused("preschool-subsidy", Verdict.Reason.SCHOOL_TYPE)
            .ownedBy("县学生资助管理中心");

    @TempDir
    private Path dir;

    @Test
    void accountHasOneRowPerChild() throws Exception {
        assertThat(lines("account.csv"))
                .containsExactly(
                        "person_no,universe_id,aid_standing,school_standing,student_no,school,stage,grade,due_fen,"
                                + "paid_fen,reason,case_owner",
                        "001;002,0-2,DUE,ENROLLED,G422899201103050016,\"'=学校, 一\",primary,3,50000,0,"
                                + "未见发放记录；疑似同一人待核：人口.csv 第7行,业州镇",
                        ",0-3,AWAITING_REPLY,ELSEWHERE,,业州镇第一小学,primary,3,0,0,,业州镇",
                        ",0-4,UNKNOWN,UNKNOWN,,,,,0,0,,县学生资助管理中心");
    }

    @Test
    void personsNumbersInFreeTextAreMaskedAndKeysAreNot() throws Exception {
        String number = "422899201103050016";
        AChild child = child("0-2")
                .onRegister(number)
                .withStudentNumber("G" + number)
                .at("小学" + number, Stage.PRIMARY, 3)
                .inCounty("随父" + number)
                .remarked(Remark.Kind.DECIDED, "县外就读（王老师13500001234）")
                .ownedBy("小学" + number);
        AnAccount account = AnAccount.of(child).letter(child, "随父" + number, 0).inquiry(child, "利川" + number);
        ReconcileOutputs.write(dir.resolve("out"), account.outcome(), Map.of(), Progress.SILENT);

        assertThat(Files.readString(dir.resolve("out/account.csv")))
                .contains("\n" + number + ",0-2,NOT_ENTITLED,ELSEWHERE,G" + number + ",小学***0016,")
                .contains(",人工认定：县外就读（王老师***1234）,小学***0016\n");
        assertThat(Files.readString(dir.resolve("out/letters.csv")))
                .contains("\n" + number + ",0-2,随父***0016,小学***0016,");
        assertThat(Files.readString(dir.resolve("out/inquiries.csv"))).contains(",利川***0016,");
    }

    @Test
    void linksNameFileSheetAndRow() throws Exception {
        assertThat(lines("links.csv"))
                .containsExactly(
                        "left_source,left_row,right_source,right_row,score,band,explanation",
                        "人口.csv,2,学籍.xlsx#一年级,5,0.9999,match,身份证号一致",
                        "人口.csv,3,学籍.xlsx#一年级,6,0.5000,review,姓名一致；出生日期不同");
    }

    @Test
    void entitlementsSayEachVerdictOnce() throws Exception {
        assertThat(lines("entitlements.csv"))
                .containsExactly(
                        "person_no,universe_id,provision,verdict,amount_fen,reason,document,clause,missing",
                        "001;002,0-2,boarder-living,granted,50000,,国发〔2015〕67号,寄宿生（未确认）,",
                        ",0-3,boarder-living,elsewhere,50000,,国发〔2015〕67号,寄宿生,",
                        ",0-4,boarder-living,unknown,,,国发〔2015〕67号,寄宿生,boarding;status",
                        ",0-4,preschool-subsidy,refused,,school_type,国发〔2015〕67号,寄宿生,");
    }

    @Test
    void comparisonLettersAndInquiriesHaveTheirColumns() throws Exception {
        assertThat(lines("comparison.csv"))
                .containsExactly("left,right,in_both,only_left,only_right", "registered-poor,roll,1,2,3");
        assertThat(lines("letters.csv"))
                .containsExactly(
                        "person_no,universe_id,county,school,stage,grade,provisions,amount_fen",
                        ",0-3,巴东县,业州镇第一小学,primary,3,boarder-living,50000");
        assertThat(lines("inquiries.csv"))
                .containsExactly(
                        "person_no,universe_id,county,school,stage,grade,provisions,amount_fen",
                        ",0-4,利川市,,,,boarder-living;preschool-subsidy,0");
    }

    @Test
    void summaryHasItsKeysInOrderAndEveryStanding() throws Exception {
        String summary = Files.readString(write(dir.resolve("out")).resolve("summary.json"));

        assertThat(summary.lines().filter(line -> line.startsWith("  \"")).map(line -> line.split("\"")[1]))
                .containsExactly(
                        "in",
                        "kept",
                        "returned",
                        "defects",
                        "superseded",
                        "files",
                        "absent",
                        "skipped",
                        "universe",
                        "outside_register",
                        "aid",
                        "school",
                        "bank",
                        "decisions_unused",
                        "hashes",
                        "timings");
        for (AidStanding standing : AidStanding.values()) {
            assertThat(summary).contains("\"" + standing.name() + "\": ");
        }
        for (SchoolStanding standing : SchoolStanding.values()) {
            assertThat(summary).contains("\"" + standing.name() + "\": ");
        }
        assertThat(summary)
                .contains("\"in\": 12,", "\"kept\": 10,", "\"returned\": 2,", "\"universe\": 3,", "\"DUE\": 1,")
                .contains(
                        "\"absent\": [\n    \"reply\"\n  ]", "\"refused\": \"加密 encrypted\"", "\"decisions_unused\": 1")
                .contains("\"unmatched_lines\": 1,\n    \"unmatched_fen\": 500\n", "\"kind\": null", "\"read_ms\": 7");
    }

    @Test
    void theSameOutcomeGivesTheSameBytesButForTimings() throws Exception {
        Map<String, byte[]> first = contents(write(dir.resolve("one")));
        Map<String, byte[]> second = contents(write(dir.resolve("two")));

        assertThat(first.keySet())
                .containsExactly(
                        "account.csv",
                        "comparison.csv",
                        "defects.xlsx",
                        "entitlements.csv",
                        "inquiries.csv",
                        "letters.csv",
                        "links.csv",
                        "rejects.xlsx",
                        "report.xlsx",
                        "summary.json");
        first.remove("summary.json");
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void textHasNoByteOrderMarkAndEndsInLineFeeds() throws Exception {
        for (String name : List.of("account.csv", "links.csv", "summary.json")) {
            byte[] bytes = Files.readAllBytes(write(dir.resolve("out")).resolve(name));
            assertThat(bytes[0]).isLessThan((byte) 0x7F).isPositive();
            assertThat(bytes).doesNotContain((byte) '\r').endsWith((byte) '\n');
        }
    }

    @Test
    void aFailingWriterLeavesTheOldOutputUntouched() throws Exception {
        Path out = write(dir.resolve("out"));
        Map<String, byte[]> before = contents(out);
        Outcome sound = account().outcome();
        Output broken = stream -> {
            throw new IOException("No space left on device");
        };
        Outcome failing =
                new Outcome(sound.county(), sound.pack(), sound.account(), sound.intake(), sound.rejects(), broken);

        assertThatThrownBy(() -> ReconcileOutputs.write(out, failing, Map.of(), Progress.SILENT))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("No space left");
        assertThat(contents(out)).containsExactlyEntriesOf(before);
    }

    private static AnAccount account() {
        return AnAccount.of(DUE, AWAY, STRANGE)
                .match(new Origin(0, 2), new Origin(1, 5), 0.99999)
                .review(new Origin(0, 3), new Origin(1, 6), 0.5)
                .letter(AWAY, "巴东县", 50_000, "boarder-living")
                .inquiry(STRANGE, "利川市", "boarder-living", "preschool-subsidy")
                .compared("registered-poor", "roll", 1, 2, 3)
                .unmatched("普高免学杂费", 500)
                .unused(new Decision("9", "", Decision.Ruling.OUT, "", null, ""))
                .absent(RosterKind.REPLY)
                .file("人口.csv", "", RosterKind.POPULATION, 12, 2, 1)
                .refused("低保.xlsx", "加密 encrypted");
    }

    private List<String> lines(String name) throws Exception {
        return Files.readAllLines(write(dir.resolve("out")).resolve(name));
    }

    private static Path write(Path out) throws OutputException {
        ReconcileOutputs.write(out, account().outcome(), Map.of("read", Duration.ofMillis(7)), Progress.SILENT);
        return out;
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
