package org.buluo.app.safekeeping;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in every table, as PostgreSQL itself tells it: the number of rows and a digest of them in any order. */
public final class TableDigests {

    private TableDigests() {}

    /** By table, with its schema. @param owner who may read all */
    public static Map<String, String> of(JdbcClient owner) {
        Map<String, String> digests = new TreeMap<>();
        owner.sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                        """)
                .query(String.class)
                .list()
                .forEach(table -> digests.put(
                        table,
                        owner.sql("select count(*) || ':' || coalesce(md5(string_agg(m, '' order by m)), '')"
                                        + " from (select md5(t::text) as m from " + table + " t) rows")
                                .query(String.class)
                                .single()));
        return digests;
    }

    /** How far each sequence is. */
    public static Map<String, Object> sequences(JdbcClient owner) {
        Map<String, Object> values = new TreeMap<>();
        owner.sql(
                        "select schemaname || '.' || sequencename as name, coalesce(last_value, 0) as value from pg_sequences")
                .query()
                .listOfRows()
                .forEach(row -> values.put((String) row.get("name"), row.get("value")));
        return values;
    }
}
