package org.buluo.files.report;

import static org.buluo.files.report.AChild.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Comparison;
import org.buluo.core.account.Remark;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;

/** An account as large as a county's, from a seed, in which one child in twelve is open. */
public final class ACounty {

    private static final List<String> TOWNSHIPS =
            List.of("业州镇", "高坪镇", "红岩寺镇", "景阳镇", "官店镇", "花坪镇", "长梁镇", "茅田乡", "龙坪乡", "三里乡");
    private static final String FAMILIES = "张李王刘陈杨黄周吴徐向田谭冉覃";
    private static final List<String> ELSEWHERE = List.of("巴东县", "恩施市", "利川市", "江苏省昆山市", "浙江省义乌市", "");

    private final Random random;
    private final AnAccount account = new AnAccount();

    private ACounty(long seed) {
        random = new Random(seed);
    }

    public static AnAccount of(int size, long seed) {
        return new ACounty(seed).fill(size);
    }

    private AnAccount fill(int size) {
        List<ChildAccount> lines = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lines.add(line(i).line());
        }
        for (int i = 0; i < size * 3; i++) {
            account.match(new Origin(0, i + 2), new Origin(1, i + 2), 0.98765);
        }
        for (int i = 0; i < size / 300; i++) {
            account.review(new Origin(0, 2 * i + 2), new Origin(1, 2 * i + 3), 0.62);
        }
        return sources(size).with(lines);
    }

    private AnAccount sources(int size) {
        account.absent(RosterKind.LEAVER, RosterKind.REPLY)
                .withoutLines("preschool-subsidy")
                .unmatched("普高免学杂费", 60_000)
                .unmatched("寄宿生生活补助", 50_000)
                .skipped("~$学籍.xlsx", "旧资料")
                .file("学籍.xlsx", "一年级", RosterKind.ROLL, size / 2, 12, 33)
                .file("人口.csv", "", RosterKind.POPULATION, size, 3, 150)
                .refused("低保（加密）.xlsx", "文件有密码，请去掉密码后重新报送 The file asks for a password");
        RosterKind[] kinds = RosterKind.values();
        for (int i = 0; i < kinds.length; i++) {
            for (int j = i + 1; j < kinds.length; j++) {
                if (kinds[i] != RosterKind.SCHOOL && kinds[j] != RosterKind.SCHOOL) {
                    account.compared(kinds[i].code(), kinds[j].code(), 10 * i, 5 * j, 7 * j);
                }
            }
        }
        account.compared("roll", Comparison.OUT_OF_SCHOOL, 0, size / 2, 12);
        return account.compared("roll", "roll", 17, 0, 0);
    }

    private AChild line(int i) {
        String name = FAMILIES.charAt(random.nextInt(FAMILIES.length())) + "小" + (char) ('一' + random.nextInt(2000));
        AChild child = child((i % 2) + "-" + (i + 2)).named(name).row(0, i + 2);
        String township = random.nextInt(60) == 0 ? "" : pick(TOWNSHIPS);
        child.from(township, township.isEmpty() ? "" : "第" + (1 + random.nextInt(30)) + "村");
        if (random.nextInt(3) == 0) {
            child.onRegister("4228220001" + (100_000 + i));
        }
        child.withStudentNumber("G42282220100501" + (1000 + i % 9000))
                .at(township + "中心小学", Stage.PRIMARY, 1 + random.nextInt(6));
        return random.nextInt(12) == 0 ? open(child, township) : settled(child);
    }

    private AChild settled(AChild child) {
        return random.nextInt(3) == 0
                ? child.stands(AidStanding.PAID, 50_000, 50_000).granted("boarder-living", 50_000, "寄宿生")
                : child.refused("boarder-living", Verdict.Reason.CATEGORY);
    }

    private AChild open(AChild child, String township) {
        child.ownedBy(township.isEmpty() ? "县学生资助管理中心" : township + "中心小学");
        return switch (random.nextInt(9)) {
            case 0 ->
                child.stands(AidStanding.SHORT, 62_500, 50_000)
                        .granted("preschool-subsidy", 62_500, "学前（未确认）")
                        .remarked(Remark.Kind.PAID_IN_PART, "125.00元");
            case 1 -> child.stands(AidStanding.OVER, 0, 50_000).remarked(Remark.Kind.NO_DETERMINATION, "");
            case 2 ->
                child.stands(AidStanding.UNKNOWN, 0, 0)
                        .unknown("boarder-living", Fact.BOARDING, Fact.CATEGORIES)
                        .remarked(Remark.Kind.FACTS_MISSING, "是否寄宿、困难类别");
            case 3 -> suspected(child);
            case 4 -> away(child);
            case 5 -> child.in(SchoolStanding.UNKNOWN).remarked(Remark.Kind.WHEREABOUTS_UNKNOWN, "");
            case 6 -> child.remarked(Remark.Kind.ENROLLED_TWICE, "业州镇中学、长梁镇中学");
            default ->
                child.stands(AidStanding.DUE, 50_000, 0)
                        .granted("boarder-living", 50_000, "寄宿生")
                        .remarked(Remark.Kind.BANK_FAILED, "户名不符")
                        .remarked(Remark.Kind.NOT_PAID, "");
        };
    }

    private AChild suspected(AChild child) {
        boolean sure = random.nextInt(40) == 0;
        return child.in(sure ? SchoolStanding.OUT : SchoolStanding.SUSPECTED_OUT)
                .at("", null, null)
                .remarked(Remark.Kind.NEVER_ENROLLED, "");
    }

    private AChild away(AChild child) {
        String county = pick(ELSEWHERE);
        child.stands(AidStanding.AWAITING_REPLY, 0, 0)
                .inCounty(county)
                .elsewhere("boarder-living", 50_000)
                .remarked(Remark.Kind.ELSEWHERE_REPORTED, "")
                .remarked(Remark.Kind.NO_REPLY, "");
        account.letter(child, county, 50_000, "boarder-living");
        return child;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
