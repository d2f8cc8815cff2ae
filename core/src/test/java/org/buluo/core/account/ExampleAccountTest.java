package org.buluo.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.core.account.ExampleTables.Row;
import org.buluo.core.linkage.RegistryLinkage;
import org.buluo.core.money.Fen;
import org.buluo.core.place.County;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.HubeiPack;
import org.buluo.core.policy.Verdict;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;

/** The worked example, child by child: each shows one clause of account-rules.md. */
class ExampleAccountTest {

    private static final Reconciled RECONCILED = new Reconciliation(
                    County.jianshi(), HubeiPack.create(), new RegistryLinkage())
            .reconcile(
                    ExampleRosters.read(),
                    ExampleRosters.decisions(),
                    new Term(2019, Term.Season.AUTUMN),
                    Optional.of(LocalDate.of(2019, 12, 31)));

    @Test
    void everyChildHasTheLineThatTheExampleGivesIt() {
        List<String> expected = ExampleTables.read("expected/account.csv", "person_no").stream()
                .map(ExampleAccountTest::line)
                .sorted()
                .toList();
        List<String> actual = RECONCILED.children().stream()
                .map(ExampleAccountTest::line)
                .sorted()
                .toList();
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String line(Row row) {
        return Stream.of(
                        "person_no",
                        "student_no",
                        "name",
                        "aid_standing",
                        "school_standing",
                        "stage",
                        "grade",
                        "due_fen",
                        "paid_fen")
                .map(row::get)
                .collect(Collectors.joining(","));
    }

    private static String line(ChildAccount child) {
        return String.join(
                ",",
                child.personNumber(),
                child.studentNumber().text(),
                child.name().text(),
                child.aid().name(),
                child.schooling().name(),
                child.stage() == null ? "" : child.stage().code(),
                child.grade() == null ? "" : child.grade().toString(),
                String.valueOf(child.due().value()),
                String.valueOf(child.paid().value()));
    }

    @Test
    void everyVerdictIsTheOneThatTheExampleGives() {
        List<String> expected = ExampleTables.read("expected/entitlements.csv", "person_no").stream()
                .map(row -> Stream.of(
                                "person_no", "student_no", "provision", "verdict", "amount_fen", "reason", "missing")
                        .map(row::get)
                        .collect(Collectors.joining(",")))
                .sorted()
                .toList();
        List<String> actual = RECONCILED.children().stream()
                .filter(child -> child.stage() != null
                        || child.determinations().stream().anyMatch(d -> !(d.verdict() instanceof Verdict.Refused)))
                .flatMap(child -> child.determinations().stream().map(d -> verdict(child, d)))
                .sorted()
                .toList();
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String verdict(ChildAccount child, Determination d) {
        String said = d.verdict()
                .fold(
                        g -> "granted," + g.amount().value() + ",,",
                        e -> "elsewhere," + e.amount().value() + ",,",
                        r -> "refused,," + r.reason().code() + ",",
                        u -> "unknown,,,"
                                + u.missing().stream()
                                        .map(Fact::column)
                                        .sorted()
                                        .collect(Collectors.joining(";")));
        return String.join(
                ",",
                child.personNumber(),
                child.studentNumber().text(),
                d.provision().id(),
                said);
    }

    @Test
    void theBanksLinesAddUp() {
        BankSums bank = RECONCILED.bank();
        assertThat(bank.lines()).isEqualTo(61);
        assertThat(bank.successful()).isEqualTo(Fen.of(3_107_500));
        assertThat(bank.paid()).isEqualTo(Fen.of(3_012_500));
        assertThat(bank.unmatchedLines()).isEqualTo(2);
        assertThat(bank.unmatched()).isEqualTo(Fen.of(95_000));
    }

    @Test
    void threePersonsOfTheRegisterAreOutsideAndOneDecisionNamesNobody() {
        assertThat(RECONCILED.outsideRegister()).isEqualTo(3);
        assertThat(RECONCILED.unusedDecisions()).hasSize(1);
    }

    @Test
    void eachOfTheTwoNamesakesInReviewSaysSo() {
        List<ChildAccount> doubted = RECONCILED.children().stream()
                .filter(child -> child.name().text().equals("卞小蝶"))
                .toList();
        assertThat(doubted).hasSize(2).allSatisfy(child -> {
            assertThat(child.reason()).contains("疑似同一人待核");
            assertThat(child.caseOwner()).isNotEmpty();
        });
    }

    @Test
    void whoHasNothingOpenHasNoOwnerAndEveryoneElseHasOne() {
        for (ChildAccount child : RECONCILED.children()) {
            boolean settled = child.aid().isSettled()
                    && !SchoolRemarks.isOutOfSchool(child.schooling())
                    && child.remarks().stream()
                            .noneMatch(remark -> remark.kind().opensCase());
            assertThat(child.caseOwner().isEmpty()).as(child.name().text()).isEqualTo(settled);
        }
    }

    @Test
    void theStandingsSumToTheUniverse() {
        Map<AidStanding, Integer> counts = new HashMap<>();
        RECONCILED.children().forEach(child -> counts.merge(child.aid(), 1, Integer::sum));
        assertThat(counts.values().stream().mapToInt(n -> n).sum()).isEqualTo(133);
        assertThat(new ArrayList<>(RECONCILED.children()))
                .isSortedAccordingTo(
                        Comparator.comparing(child -> child.personNumbers().isEmpty()));
    }
}
