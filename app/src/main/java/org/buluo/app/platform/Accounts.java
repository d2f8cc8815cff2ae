package org.buluo.app.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Who may sign in. */
@Repository
public class Accounts implements UserDetailsService {

    private static final String SELECT = "select a.* from platform.account a ";

    private final JdbcClient database;
    private final PasswordEncoder encoder;

    Accounts(JdbcClient database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    /** Whether there is no account at all. */
    public boolean isEmpty() {
        return !database.sql("select exists (select from platform.account)")
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody can open accounts for others. @param demo whether an account of the example county counts */
    public boolean hasAdministrator(boolean demo) {
        return database.sql("""
                        select exists (select from platform.account
                                       where enabled and role = :role and (:demo or not demo))
                        """)
                .param("role", Role.SYSTEM_ADMIN.name())
                .param("demo", demo)
                .query(Boolean.class)
                .single();
    }

    /** Opens an account with a password of the person's own. @return its id */
    public long open(NewAccount account, String password) {
        return open(account, encoder.encode(password), false);
    }

    long open(NewAccount account, String hash, boolean demo) {
        StoredScope scope = StoredScope.of(account.scope());
        return database.sql("""
                        insert into platform.account
                          (login, display_name, role, scope_kind, scope_code, scope_name, township, password_hash, demo)
                        values (:login, :displayName, :role, :kind, :code, :name, :township, :hash, :demo)
                        returning id
                        """)
                .param("login", account.login())
                .param("displayName", account.displayName())
                .param("role", account.role().name())
                .param("kind", scope.kind())
                .param("code", scope.code())
                .param("name", scope.name())
                .param("township", scope.name())
                .param("hash", hash)
                .param("demo", demo)
                .query(Long.class)
                .single();
    }

    void markDemo(long id) {
        database.sql("update platform.account set demo = true where id = :id")
                .param("id", id)
                .update();
    }

    /** The account of this login. */
    public Optional<SignedIn> find(String login) {
        return standing(login).map(AccountStanding::person);
    }

    /** The account of this login, with what administrators know. */
    public Optional<AccountStanding> standing(String login) {
        return database.sql(SELECT + "where lower(a.login) = lower(:login)")
                .param("login", login)
                .query(Accounts::row)
                .optional();
    }

    /** The account of this key, with what administrators know. */
    public Optional<AccountStanding> standing(long id) {
        return database.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Accounts::row)
                .optional();
    }

    /** The account of whom the county's own sign-in calls this. */
    public Optional<AccountStanding> ofExternal(String externalId) {
        return database.sql(SELECT + "where a.external_id = :external")
                .param("external", externalId)
                .query(Accounts::row)
                .optional();
    }

    @Override
    public SignedIn loadUserByUsername(String login) {
        return find(login).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    static AccountStanding row(ResultSet row, int number) throws SQLException {
        SignedIn person = new SignedIn(
                row.getLong("id"),
                row.getString("login"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                new StoredScope(row.getString("scope_kind"), row.getString("scope_code"), row.getString("scope_name"))
                        .scope(),
                row.getString("password_hash"),
                row.getBoolean("enabled"));
        return new AccountStanding(
                person,
                row.getString("township"),
                row.getBoolean("demo"),
                row.getBoolean("one_time"),
                instant(row, "password_until"),
                row.getString("external_id"),
                instant(row, "last_sign_in"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
