package org.buluo.app.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Who may sign in. */
@Repository
public class Accounts implements UserDetailsService {

    private final JdbcClient database;
    private final PasswordEncoder encoder;

    Accounts(JdbcClient database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    /** Whether anybody can sign in at all. */
    public boolean isEmpty() {
        return !database.sql("select exists (select from platform.account)")
                .query(Boolean.class)
                .single();
    }

    /** Opens an account. @return its id */
    public long open(NewAccount account, String password) {
        StoredScope scope = StoredScope.of(account.scope());
        return database.sql("""
                        insert into platform.account
                          (login, display_name, role, scope_kind, scope_code, scope_name, password_hash)
                        values (:login, :displayName, :role, :kind, :code, :name, :hash)
                        returning id
                        """)
                .param("login", account.login())
                .param("displayName", account.displayName())
                .param("role", account.role().name())
                .param("kind", scope.kind())
                .param("code", scope.code())
                .param("name", scope.name())
                .param("hash", encoder.encode(password))
                .query(Long.class)
                .single();
    }

    /** The account of this login. */
    public Optional<SignedIn> find(String login) {
        return database.sql("""
                        select id, login, display_name, role, scope_kind, scope_code, scope_name, password_hash, enabled
                        from platform.account where lower(login) = lower(:login)
                        """).param("login", login).query(Accounts::row).optional();
    }

    @Override
    public SignedIn loadUserByUsername(String login) {
        return find(login).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static SignedIn row(ResultSet row, int number) throws SQLException {
        return new SignedIn(
                row.getLong("id"),
                row.getString("login"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                new StoredScope(row.getString("scope_kind"), row.getString("scope_code"), row.getString("scope_name"))
                        .scope(),
                row.getString("password_hash"),
                row.getBoolean("enabled"));
    }
}
