package org.buluo.app.areas;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said of an area's matter, and a file that shows it. */
final class MatterThings {

    private MatterThings() {}

    /** @param matter its key @param sealed words that name the area */
    static void add(JdbcClient tables, Area area, long matter, byte[] sealed) {
        Map<String, Object> values =
                Map.of("case", matter, "login", area.login(), "name", area.stem() + "员", "said", sealed);
        tables.sql("""
                        insert into casework.step (case_id, what, by_login, by_name, said)
                        values (:case, 'note', :login, :name, :said)
                        """).params(values).update();
        tables.sql("""
                        insert into casework.evidence (id, case_id, by_login, by_name, type, size, sha256, title, content)
                        overriding system value values (:case, :case, :login, :name, 'PDF', 1, :name, :said, :said)
                        """).params(values).update();
    }
}
