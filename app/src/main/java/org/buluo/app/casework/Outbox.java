package org.buluo.app.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people are to be told: written in the transaction of what it tells of, shown in the console at once, and handed to
 * the gateways afterwards. Nothing in it tells of a child.
 */
@Repository
public class Outbox {

    private static final int LATEST = 100;
    private static final int TRIES = 5;
    private static final String MINE = """
            (n.to_login = :login or n.to_login = '' and n.to_level = :level and n.to_owner = :owner)
            """;

    private final JdbcClient database;

    Outbox(JdbcClient database) {
        this.database = database;
    }

    /** Tells a desk. @param message key of the words @param path of the page in the console @param facts for the words */
    void tell(Owner desk, String message, String path, String... facts) {
        add(desk.level().code(), desk.name(), "", message, path, "", facts);
    }

    /** Tells a person. The arguments are as above. */
    void tell(String login, String message, String path, String... facts) {
        add("", "", login, message, path, "", facts);
    }

    /** Tells a desk, unless it was told of the same before. @param once what it is that was told */
    void tellOnce(Owner desk, String once, String message, String path, String... facts) {
        add(desk.level().code(), desk.name(), "", message, path, once, facts);
    }

    private void add(
            String level, String owner, String login, String message, String path, String once, String... facts) {
        CurrentScope.beyond(() -> database.sql("""
                        insert into casework.notice (to_level, to_owner, to_login, message, facts, path, once)
                        values (:level, :owner, :login, :message, :facts, :path, :once) on conflict do nothing
                        """)
                .param("level", level)
                .param("owner", owner)
                .param("login", login)
                .param("message", message)
                .param("facts", facts)
                .param("path", path)
                .param("once", once)
                .update());
    }

    /** What was told to a person or their desk, the newest first. */
    public List<Notice> latest(Scope scope, SignedIn who) {
        return mine(
                        scope,
                        who,
                        "select n.* from casework.notice n where %s order by n.id desc limit %d"
                                .formatted(MINE, LATEST))
                .query(Outbox::row)
                .list();
    }

    /** How much of it nobody has seen. */
    public int unseen(Scope scope, SignedIn who) {
        return mine(scope, who, "select count(*) from casework.notice n where n.seen_at is null and " + MINE)
                .query(Integer.class)
                .single();
    }

    /** All of it was seen. */
    public void seen(Scope scope, SignedIn who) {
        mine(scope, who, "update casework.notice n set seen_at = now() where n.seen_at is null and " + MINE)
                .update();
    }

    private JdbcClient.StatementSpec mine(Scope scope, SignedIn who, String sql) {
        Owner desk = Owner.of(scope);
        return database.sql(sql)
                .param("login", desk == null ? "" : who.login())
                .param("level", desk == null ? "-" : desk.level().code())
                .param("owner", desk == null ? "-" : desk.name());
    }

    /** What no gateway took yet. */
    List<Notice> unsent(int most) {
        return database.sql("""
                        select n.* from casework.notice n where n.sent_at is null and n.tries < :tries and n.made_at > now() - interval '2 days'
                        order by n.id limit :most
                        """)
                .param("tries", TRIES)
                .param("most", most)
                .query(Outbox::row)
                .list();
    }

    void sent(long id) {
        database.sql("update casework.notice set sent_at = now(), failure = '' where id = :id")
                .param("id", id)
                .update();
    }

    void failed(long id, String why) {
        database.sql("update casework.notice set tries = tries + 1, failure = :why where id = :id")
                .param("id", id)
                .param("why", why)
                .update();
    }

    private static Notice row(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("to_level"),
                row.getString("to_owner"),
                row.getString("to_login"),
                row.getString("message"),
                Arrays.asList((String[]) row.getArray("facts").getArray()),
                row.getString("path"),
                row.getTimestamp("made_at").toLocalDateTime(),
                row.getTimestamp("seen_at") != null);
    }
}
