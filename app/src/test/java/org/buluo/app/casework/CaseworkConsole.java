package org.buluo.app.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A console whose matters of two kinds of its own a test settles, and removes again. */
abstract class CaseworkConsole extends ConsoleTest {

    @Autowired
    Cases cases;

    @Autowired
    CaseList list;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    static final String TOWNSHIP = "花坪镇";
    static final String SCHOOL = "花坪镇中心小学";
    static final long CHILD = 4_200_000_000L;
    static final LocalDate TODAY = LocalDate.of(2019, 12, 2);
    static final SignedIn SYSTEM = SignedIn.system();

    @AfterEach
    void nothingIsLeft() {
        JdbcClient tables = TestServers.owner(database);
        tables.sql("delete from casework.case_file where kind like 'test-%'").update();
        tables.sql("delete from casework.calendar_year where year = 2099").update();
        tables.sql("delete from casework.notice where made_at > now() - interval '1 hour'")
                .update();
    }

    final SignedIn person(String login) {
        return accounts.find(login).orElseThrow();
    }

    static final CaseNeeded needed(int child, String owner) {
        return new CaseNeeded("test-reported", CHILD + child, owner, OwnerLevel.SCHOOL, TOWNSHIP, SCHOOL, "d");
    }

    /** Only the kind of this test: what other tests reported stays as it is. */
    final void settle(long run, CaseNeeded... needed) {
        CurrentScope.runAs(
                SYSTEM,
                () -> transaction.executeWithoutResult(inside -> {
                    List<CaseNeeded> all = new ArrayList<>(List.of(needed));
                    all.addAll(standing());
                    cases.settle(run, all, TODAY);
                }));
    }

    final List<CaseNeeded> standing() {
        return database.sql("select * from casework.case_file where closed_at is null and kind <> 'test-reported'"
                        + " and subject_kind = 'child'")
                .query((row, i) -> new CaseNeeded(
                        row.getString("kind"),
                        row.getLong("child_id"),
                        row.getString("rule_owner"),
                        OwnerLevel.of(row.getString("owner_level")),
                        row.getString("township"),
                        row.getString("school"),
                        row.getString("detail")))
                .list();
    }

    final Matter only(int child) {
        return CurrentScope.callAs(SYSTEM, () -> {
            long id = database.sql(
                            "select max(id) from casework.case_file where kind = 'test-reported' and child_id = :c")
                    .param("c", CHILD + child)
                    .query(Long.class)
                    .single();
            return Matter.there(list.find(Scope.wholeCounty(), id));
        });
    }

    final <T> T as(SignedIn who, java.util.function.Supplier<T> work) {
        return CurrentScope.callAs(who, work);
    }

    final Matter matter(long id) {
        return as(SYSTEM, () -> Matter.there(list.find(Scope.wholeCounty(), id)));
    }
}
