package org.buluo.app.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tables keep to, also for their owner. */
class AwardTablesTest extends ConsoleTest {

    /** A list of one award, in one transaction; {@code %s} is what is tried with it. */
    private static final String BEGIN = """
            do $$
            declare d bigint; l bigint; a bigint;
            begin
            insert into aid.term_determination (term, number, run_id, as_of, cut_off, pack, pack_version, children, lines,
                amount_fen, kept_lines, superseded_lines, elsewhere_lines, open_children, job_id, frozen_by, frozen_by_name)
            values ('2001-autumn', 1, 1, '2001-12-31', '2001-10-31', 'x', 1, 1, 1, 50000, 0, 0, 0, 0, -1, 0, 'x')
            returning id into d;
            insert into aid.award_list (determination_id, term, level, school, township, lines, amount_fen, needs_second)
            values (d, '2001-autumn', 'SCHOOL', '试验小学', '试验镇', 1, 50000, true) returning id into l;
            insert into aid.basis (document, clause) values ('x', 'x') on conflict do nothing;
            insert into aid.award (list_id, place, term, child_id, provision, amount_fen, payee, basis_id, township, school,
                home_township, attends, stage, person, moved_by, moved_by_name)
            select l, 1, '2001-autumn', 1, 'x', 50000, 'person', max(id), '试验镇', '试验小学', '', '', '', '\\x', 1, 'x'
            from aid.basis returning id into a;
            %s
            set constraints all immediate;
            raise exception 'all of it is allowed';
            end $$
            """;

    private static final String TO_NOTICED = """
            update aid.award set state = 'CONFIRMED', moved_by = 1 where id = a;
            update aid.award set state = 'ON_NOTICE', moved_by = 1 where id = a;
            update aid.award set state = 'NOTICED', moved_by = 1 where id = a;
            """;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Findings findings;

    @Autowired
    private PlatformTransactionManager transactions;

    private void refused(String tried, String why) {
        JdbcClient tables = TestServers.owner(database);
        assertThatThrownBy(() -> tables.sql(BEGIN.formatted(tried)).update())
                .as(tried)
                .hasMessageContaining(why);
    }

    @Test
    void theTableOfMovesIsTheOneOfTheProgram() {
        Set<List<String>> allowed = new HashSet<>(database.sql("select from_state, to_state from aid.allowed_move")
                .query((row, i) -> List.of(row.getString(1), row.getString(2)))
                .list());
        Set<List<String>> known = new HashSet<>();
        for (AwardState from : AwardState.values()) {
            from.next().forEach(to -> known.add(List.of(from.name(), to.name())));
        }
        assertThat(allowed).isEqualTo(known);
    }

    @Test
    void noIllegalMoveIsPossible() {
        refused("update aid.award set state = 'APPROVED' where id = a;", "no award moves from DETERMINED to APPROVED");
        refused("update aid.award set amount_fen = 1 where id = a;", "never edited");
        refused("delete from aid.award where id = a;", "never changed or removed");
        refused("update aid.award set confirmed_by = 5 where id = a;", "told by its moves");
        refused("insert into aid.allowed_move values ('DETERMINED', 'APPROVED');", "never changed or removed");
    }

    @Test
    void nobodyChecksWhatTheyConfirmed() {
        refused(
                TO_NOTICED + "update aid.award set state = 'ENDORSED', moved_by = 1 where id = a;",
                "four_eyes_endorsed");
        String endorsed = TO_NOTICED + "update aid.award set state = 'ENDORSED', moved_by = 2 where id = a;";
        refused(endorsed + "update aid.award set state = 'COUNTERSIGN', moved_by = 2 where id = a;", "four_eyes_first");
        refused(endorsed + "update aid.award set state = 'APPROVED', moved_by = 3 where id = a;", "second approver");
        String first = endorsed + "update aid.award set state = 'COUNTERSIGN', moved_by = 3 where id = a;";
        refused(first + "update aid.award set state = 'APPROVED', moved_by = 3 where id = a;", "four_eyes_second");
        refused(first + "update aid.award set state = 'APPROVED', moved_by = 4 where id = a;", "all of it is allowed");
    }

    @Test
    void anObjectionHoldsItsAward() {
        String objected = TO_NOTICED + """
                insert into aid.objection (term, award_id, child_id, kind, township, school, person, reason, raised_by,
                    raised_by_name) values ('2001-autumn', a, 1, 'PUBLIC', '', '', '\\x', '\\x', 7, 'x');
                """;
        refused(
                objected + "update aid.award set state = 'ENDORSED', moved_by = 2 where id = a;",
                "an objection is open");
        String settled = "update aid.objection set outcome = 'DISMISSED', settled_by = %d, settled_at = now()"
                + " where award_id = a;";
        refused(objected + settled.formatted(7), "objection_four_eyes");
        refused(
                objected + settled.formatted(8) + "update aid.award set state = 'ENDORSED', moved_by = 2 where id = a;",
                "all of it is allowed");
    }

    @Test
    void whoeverTookAFamilysAppealDownDoesNotTakeItBack() {
        String appeal = """
                insert into aid.objection (term, child_id, kind, township, school, person, reason, raised_by, raised_by_name)
                values ('2001-autumn', 1, 'APPEAL', '', '', '\\x', '\\x', 7, 'x');
                update aid.objection set outcome = 'WITHDRAWN', settled_by = %d, settled_at = now() where term = '2001-autumn';
                """;
        refused(appeal.formatted(7), "objection_appeal_four_eyes");
        refused(appeal.formatted(8), "all of it is allowed");
    }

    @Test
    void sumsAreThoseOfTheirLines() {
        String list = "insert into aid.award_list (determination_id, term, level, school, township, lines, amount_fen,"
                + " needs_second) values (d, '2001-autumn', 'TOWNSHIP', '', '试验镇', 1, 5, false);";
        refused(list, "the sum of a");
    }

    /** A batch goes on: in PostgreSQL a refused row would end the transaction of all of them. */
    @Test
    void aFindingThatWaitsAlreadyIsLeftOutAndTheNextOfItsBatchIsKept() {
        Term term = new Term(2001, Term.Season.AUTUMN);
        FoundPoor found =
                new FoundPoor(Finding.Category.OTHER_POOR, Finding.Level.POOR, LocalDate.of(2001, 9, 3), "家访");
        List<Boolean> added = CurrentScope.callAs(
                SignedIn.system(),
                () -> new TransactionTemplate(transactions).execute(state -> {
                    state.setRollbackOnly();
                    return Stream.of(1L, 1L, 2L)
                            .map(child -> findings.add(term, pupil(child), found, SignedIn.system()))
                            .toList();
                }));
        assertThat(added).containsExactly(true, false, true);
    }

    private static ChildOfRun pupil(long child) {
        return new ChildOfRun(child, "甲", "", "", "primary", 3, "试验小学", "试验镇", "", "");
    }
}
