package org.buluo.app.areas;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.TestServers;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.areas.Area.Thing;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.NewAccount;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked example with six areas more, each with a row of everything: rows of the example under other keys and places.
 */
@TestComponent
class SixAreas {

    private static final String DELIVERED =
            "t.id = (select min(b.delivery_id) from intake.row_block b join intake.standing s on s.id = b.delivery_id)";
    private static final List<String> OF_DELIVERY =
            List.of("intake.delivery_part", "intake.sheet", "intake.heading", "intake.row_block");

    private final ExampleRuns runs;
    private final Accounts accounts;
    private final Codec codec;
    private final JsonMapper json;
    private final JdbcClient tables;
    private boolean made;

    SixAreas(ExampleRuns runs, Accounts accounts, Codec codec, JsonMapper json, JdbcClient database) {
        this.runs = runs;
        this.accounts = accounts;
        this.codec = codec;
        this.json = json;
        this.tables = TestServers.owner(database);
    }

    /** Makes them, once. */
    synchronized void made() throws Exception {
        if (!made) {
            runs.made();
            for (Area area : Area.ALL) {
                accounts.open(
                        new NewAccount(area.login(), area.stem() + "员", Role.AID_OFFICE, area.scope()),
                        DemoAccounts.PASSWORD);
                add(area, 0);
            }
            made = true;
        }
    }

    /** As the tables' owner sees them. */
    JdbcClient tables() {
        return tables;
    }

    /** Adds a row of everything to an area. @param more than the keys of the area: another row with other keys */
    void add(Area area, int more) {
        deliveries(area, more);
        copy(
                "platform.job",
                "t.id = (select min(j.id) from platform.job j)",
                Map.of("id", area.key(Thing.JOB) + more, "login", area.login()));
        child(area, more);
        pair(area, more);
        AidThings.add(
                tables,
                area,
                area.key(Thing.AWARD) + more,
                area.key(Thing.CHILD) + more,
                runs.second(),
                HexFormat.of().formatHex(codec.seal(Personal.text(area.stem() + "\u001f\u001f"))));
        CorrectionThings.add(
                tables,
                area,
                area.key(Thing.LINE) + more,
                area.key(Thing.CHILD) + more,
                codec.seal(Personal.text(area.stem() + "\u001f" + area.stem() + "\u001f\u001f")));
        run(
                """
                insert into forms.sent_form (id, login, file_name, content) overriding system value
                values (:id, :login, :name, :content)
                """,
                Map.of(
                        "id",
                        area.key(Thing.FORM) + more,
                        "login",
                        area.login(),
                        "name",
                        area.stem() + "表.xlsx",
                        "content",
                        new byte[1]));
    }

    private void deliveries(Area area, int more) {
        run("""
                insert into intake.upload (id, sent_by, sent_by_name) overriding system value values (:id, :by, :name)
                """, Map.of("id", area.key(Thing.UPLOAD) + more, "by", area.login(), "name", area.stem() + "员"));
        for (Thing thing : List.of(Thing.DELIVERY, Thing.OLDER, Thing.CORRECTION)) {
            delivery(area, area.key(thing) + more, thing, more);
        }
        long delivery = area.key(Thing.DELIVERY) + more;
        run(
                "insert into intake.superseding (older, newer) values (:older, :newer)",
                Map.of("older", area.key(Thing.OLDER) + more, "newer", delivery));
        run(
                "insert into intake.correction (delivery_id, target_id, rows) values (:delivery, :target, 1)",
                Map.of("delivery", area.key(Thing.CORRECTION) + more, "target", delivery));
        run("""
                insert into intake.coverage (delivery_id, kind, place, township, school, rows)
                values (:delivery, 'ROLL', 0, '', :school, 25), (:delivery, 'POPULATION', 0, :township, '', 25)
                """, Map.of("delivery", delivery, "school", area.school(), "township", area.township()));
        run(
                """
                insert into intake.school (delivery_id, place, row, name, code, township, type, here)
                values (:delivery, 0, 900, :school, :code, :township, 'PRIMARY', true)
                """,
                Map.of(
                        "delivery",
                        delivery,
                        "school",
                        area.school(),
                        "code",
                        String.valueOf(delivery),
                        "township",
                        area.township()));
    }

    private void delivery(Area area, long id, Thing thing, int more) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("id", id);
        changes.put("upload_id", area.key(Thing.UPLOAD) + more);
        changes.put("file_name", area.stem() + thing + more + ".csv");
        changes.put("sent_name", area.stem() + ".csv");
        changes.put("sha256", "sha" + id);
        changes.put("township", area.township());
        changes.put("school", area.school());
        changes.put("unit", area.unit());
        changes.put("sent_by", area.login());
        changes.put("sent_by_name", area.stem() + "员");
        copy("intake.delivery", DELIVERED, changes);
        for (String table : OF_DELIVERY) {
            copy(table, DELIVERED.replace("t.id", "t.delivery_id"), Map.of("delivery_id", id));
        }
    }

    private void child(Area area, int more) {
        long child = area.key(Thing.CHILD) + more;
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("place", child);
        changes.put("child_id", child);
        changes.put("universe_id", area.stem() + more);
        changes.put("person_no", area.stem() + more);
        changes.put("township", area.township());
        changes.put("village", area.stem() + "村");
        changes.put("school", area.school());
        changes.put("case_owner", area.school());
        changes.put("aid", "DUE");
        String first = "t.run_id = " + runs.first() + " and t.place = 0";
        String second = "t.run_id = " + runs.second() + " and t.place = 0";
        copy("account.line", first, changes);
        changes.put("aid", "UNKNOWN");
        copy("account.line", second, changes);
        String source =
                " = (select l.child_id from account.line l where l.run_id = " + runs.second() + " and l.place = 0)";
        copy("universe.child", "t.id" + source, numbers(child));
        copy(
                "aid.determination",
                "t.run_id = " + runs.second() + " and t.child_id" + source,
                Map.of("child_id", child));
        run("""
                insert into account.change (run_id, child_id, township, school, what, from_value, to_value)
                values (:run, :child, :township, :school, 'aid', 'DUE', 'UNKNOWN')
                """, Map.of("run", runs.second(), "child", child, "township", area.township(), "school", area.school()));
        copy(
                "account.tally",
                "t.run_id = " + runs.second()
                        + " and t.ctid = (select min(o.ctid) from account.tally o where o.run_id = " + runs.second()
                        + ")",
                Map.of("township", area.township(), "stage", "more" + more));
        copy(
                "casework.case_file",
                "t.id = (select min(c.id) from casework.case_file c where c.closed_at is null)",
                Map.of(
                        "id",
                        area.key(Thing.CASE) + more,
                        "child_id",
                        child,
                        "owner",
                        area.school(),
                        "township",
                        area.township(),
                        "school",
                        area.school()));
        MatterThings.add(tables, area, area.key(Thing.CASE) + more, codec.seal(Personal.text(area.stem())));
    }

    private static Map<String, Object> numbers(long child) {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("id", child);
        changes.put("student_token", null);
        changes.put("id_token", null);
        return changes;
    }

    private void pair(Area area, int more) {
        Map<String, Object> sides = new LinkedHashMap<>();
        sides.put("run", runs.second());
        sides.put("place", area.key(Thing.PAIR) + more);
        sides.put("child", area.key(Thing.CHILD) + more);
        sides.put("id", codec.seal(Personal.number(area.stem() + more)));
        sides.put("name", codec.seal(Personal.name(area.stem())));
        sides.put("township", area.township());
        sides.put("school", area.school());
        sides.put("situation", area.stem());
        run("""
                insert into linkage.pair (run_id, place, rank, pair_token, left_child, right_child, left_source, left_row,
                    right_source, right_row, left_id, right_id, left_name, right_name, left_township, left_school,
                    right_township, right_school, score, signs, weighings, situation)
                values (:run, :place, :place, :place, :child, :child, 0, 2, 0, 3, :id, :id, :name, :name, :township,
                    :school, :township, :school, 0.5, array['SAME_NAME'], array[]::text[], :situation)
                """, sides);
        sides.put("decision", area.key(Thing.DECISION) + more);
        sides.put("bulk", area.key(Thing.BULK) + more);
        sides.put("login", area.login());
        sides.remove("run");
        run("""
                insert into linkage.decision (id, pair_token, left_id, right_id, ruling, left_child, right_child, left_name,
                    right_name, left_township, left_school, right_township, right_school, situation, bulk, decided_by,
                    decided_by_name, decided_on, note) overriding system value
                values (:decision, -:place, :id, :id, 'unsure', :child, :child, :name, :name, :township, :school, :township,
                    :school, :situation, :bulk, :login, :situation, date '2019-12-01', :situation)
                """, sides);
    }

    /** The rows of a condition once more, with some columns changed. */
    private void copy(String table, String where, Map<String, ?> changes) {
        int copied = tables.sql("""
                        insert into %s overriding system value
                        select (jsonb_populate_record(t, cast(:changes as jsonb))).* from %s t where %s
                        """.formatted(table, table, where))
                .param("changes", json.writeValueAsString(changes))
                .update();
        if (copied == 0 && !table.equals("aid.determination")) {
            throw new AssertionError("nothing to copy: " + table + " where " + where);
        }
    }

    private void run(String sql, Map<String, ?> parameters) {
        tables.sql(sql).params(parameters).update();
    }

    /** A sum over all rows of an area that were put there by hand, by table; it changes when any of them does. */
    Map<String, String> sums() {
        Map<String, String> sums = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("intake.upload", "id");
        keys.put("intake.delivery", "id");
        keys.put("intake.delivery_part", "delivery_id");
        keys.put("intake.superseding", "older");
        keys.put("intake.correction", "target_id");
        keys.put("platform.job", "id");
        keys.put("account.line", "child_id");
        keys.put("casework.case_file", "id");
        keys.put("linkage.pair", "place");
        keys.put("linkage.decision", "id");
        keys.put("forms.sent_form", "id");
        keys.put("corrections.line", "id");
        keys.put("aid.award", "id");
        keys.put("aid.objection", "id");
        keys.put("aid.conflict", "id");
        keys.put("aid.notice", "id");
        keys.forEach((table, key) -> sums.put(
                table, tables.sql("""
                                select count(*) || ' ' || md5(string_agg(t::text, ' ' order by t::text))
                                from %s t where t.%s between 1000000 and 1099999
                                """.formatted(table, key)).query(String.class).single()));
        return sums;
    }
}
