package org.buluo.app.budget.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.aid.FundSum;
import org.buluo.app.budget.Money;
import org.buluo.app.budget.Need;
import org.buluo.app.budget.Shares;
import org.buluo.app.platform.ListState;
import org.buluo.core.schooling.Stage;
import org.springframework.stereotype.Component;

/** Lays what a term needs out by provision, stage and township, each row with the list behind it. */
@Component
class NeedTables {

    private static final List<String> FILTERS = List.of("provision", "stage", "township");

    private final BudgetTell tell;

    NeedTables(BudgetTell tell) {
        this.tell = tell;
    }

    /**
     * A row.
     *
     * @param code of the provision, stage or township; {@code -} when not known
     * @param name in words
     * @param money what it needs
     * @param url of the list of exactly so many lines
     * @param shares of a provision; null when none are known or it is no provision
     */
    record Row(String code, String name, Money money, String url, Shares shares) {}

    /** A table. @param by provision, stage or township */
    record Table(String by, List<Row> rows) {}

    List<Table> tables(Need need, ListState state) {
        List<Row> provisions = rows(need, state, "provision", FundSum::provision, tell::provision);
        List<Row> stages = rows(need, state, "stage", FundSum::stage, tell::stage);
        List<String> order = Arrays.stream(Stage.values()).map(Stage::code).toList();
        stages.sort(
                Comparator.comparingInt(row -> order.contains(row.code()) ? order.indexOf(row.code()) : order.size()));
        List<Row> townships = rows(need, state, "township", FundSum::township, tell::township);
        townships.sort(Comparator.comparing((Row row) -> row.code().equals(ChildFilter.NONE))
                .thenComparing(row -> -row.money().fen()));
        provisions.sort(Comparator.comparing(row -> -row.money().fen()));
        return List.of(
                new Table("provision", provisions), new Table("stage", stages), new Table("township", townships));
    }

    private List<Row> rows(
            Need need, ListState state, String by, Function<FundSum, String> group, Function<String, String> name) {
        List<Row> rows = new ArrayList<>();
        need.by(group).forEach((value, money) -> {
            String code = value.isEmpty() ? ChildFilter.NONE : value;
            Shares shares = by.equals("provision") ? need.shares().get(value) : null;
            rows.add(new Row(
                    code,
                    name.apply(value),
                    money,
                    list(need, state).with(by, code).url(),
                    shares));
        });
        return rows;
    }

    /** Where the lines are listed: awards of a determination, else what a reconciliation grants. */
    static ListState list(Need need, ListState state) {
        String path = need.isDetermined() ? "/aid/" + need.term() + "/awards" : "/budget/" + need.term() + "/granted";
        ListState list = new ListState(path, Map.of());
        for (String name : FILTERS) {
            list = list.with(name, state.get(name));
        }
        return list;
    }
}
