package org.buluo.app.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roles that one person may not hold, not even by two accounts: data, in {@code platform.role_conflict}. */
@Repository
public class RoleConflicts {

    private final JdbcClient database;

    RoleConflicts(JdbcClient database) {
        this.database = database;
    }

    /** Two roles that don't go together. @param reason one of the table's words */
    public record Conflict(Role one, Role other, String reason) {
        /** The key of the reason's words. */
        public String key() {
            return "platform.role.conflict." + reason;
        }
    }

    /** All of them. */
    public List<Conflict> all() {
        return database.sql("select one, other, reason from platform.role_conflict order by reason, one, other")
                .query((row, i) -> new Conflict(
                        Role.valueOf(row.getString("one")),
                        Role.valueOf(row.getString("other")),
                        row.getString("reason")))
                .list();
    }

    /**
     * What a person of this name holds already that does not go with a role. Two persons of one name need another mark
     * in it.
     *
     * @param except an account that does not count; 0 for none
     */
    public List<Conflict> of(String displayName, Role role, long except) {
        return database.sql("""
                        select c.one, c.other, c.reason from platform.account a
                        join platform.role_conflict c
                          on c.one = a.role and c.other = :role or c.other = a.role and c.one = :role
                        where a.enabled and a.id <> :except
                          and regexp_replace(a.display_name, '\\s', '', 'g') = regexp_replace(:name, '\\s', '', 'g')
                        """)
                .param("role", role.name())
                .param("except", except)
                .param("name", displayName)
                .query((row, i) -> new Conflict(
                        Role.valueOf(row.getString("one")),
                        Role.valueOf(row.getString("other")),
                        row.getString("reason")))
                .list();
    }

    /** Whether one person may not hold these two. */
    public boolean areTwoPeople(Role one, Role other) {
        return all().stream()
                .anyMatch(each ->
                        each.one() == one && each.other() == other || each.one() == other && each.other() == one);
    }
}
