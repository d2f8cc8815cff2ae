package org.buluo.app.platform;

import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the database answers, how large it is, and how many of its connections are in use. */
@Component
class WatchedDatabase implements Watched {

    private static final int ORDER = 10;
    private static final double GIB = 1L << 30;
    private static final int SHARE = 10;

    private final JdbcClient database;

    WatchedDatabase(JdbcClient database) {
        this.database = database;
    }

    private record Size(String version, long bytes, int used, int allowed) {}

    @Override
    public String key() {
        return "platform.watch.database";
    }

    @Override
    public String path() {
        return "/settings/health";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Finding look() {
        Size size = database.sql("""
                        select current_setting('server_version') as version,
                          pg_database_size(current_database()) as bytes,
                          (select count(*) from pg_stat_activity where backend_type = 'client backend') as used,
                          current_setting('max_connections')::int as allowed
                        """).query(WatchedDatabase::size).single();
        Words said = Words.of(
                "platform.watch.database.size",
                size.version(),
                String.format(Locale.ROOT, "%.2f", size.bytes() / GIB),
                size.used(),
                size.allowed());
        return size.used() * SHARE > size.allowed() * (SHARE - 1)
                ? Finding.warn(said, Words.of("platform.watch.database.advice"))
                : Finding.good(said);
    }

    private static Size size(java.sql.ResultSet row, int number) throws SQLException {
        return new Size(row.getString("version"), row.getLong("bytes"), row.getInt("used"), row.getInt("allowed"));
    }
}
