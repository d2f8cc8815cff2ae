package org.buluo.app.areas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line of a correction list for an area, its history, and the receipt of the list, all under one key. */
final class CorrectionThings {

    private CorrectionThings() {}

    /** @param sealed what a line says, sealed, that names the area */
    static void add(JdbcClient tables, Area area, long key, long child, byte[] sealed) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("key", key);
        values.put("child", child);
        values.put("township", area.township());
        values.put("school", area.school());
        values.put("unit", area.unit());
        values.put("login", area.login());
        values.put("name", area.stem() + "员");
        values.put("sealed", sealed);
        tables.sql("""
                        insert into corrections.handing (id, roster, place, owner_level, owner, township, school, unit,
                            lines, handed_by, handed_by_name, taken_on, way, taken_by, due_on, case_id)
                        overriding system value
                        values (:key, 'ROLL', :school, 'school', :school, :township, :school, :unit, 1, :login, :name,
                            '2030-01-01', 'paper', :sealed, '2030-01-10', :key)
                        """).params(values).update();
        tables.sql("""
                        insert into corrections.line (id, roster, place, child_id, aspect, fault, is_equal, owner_level,
                            owner, township, school, unit, content, mark, print, delivery_id, file_name, sheet, row, since,
                            first_run, handing_id)
                        overriding system value
                        values (:key, 'ROLL', :school, :child, 'NAME', 'NAME_OTHER', true, 'school', :school, :township,
                            :school, :unit, :sealed, 1, 1, :key, :name, '', 2, '2030-01-01', 1, :key)
                        """).params(values).update();
        tables.sql("insert into corrections.handed (handing_id, line_id) values (:key, :key)")
                .params(values)
                .update();
        tables.sql("""
                        insert into corrections.step (line_id, what, by_login, by_name, said)
                        values (:key, 'disputed', :login, :name, :sealed)
                        """).params(values).update();
    }
}
