package org.buluo.app.safekeeping;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Connections of whoever owns the tables, whom row security does not keep from a row: a backup is of all of them. */
@Component
class OwnersConnections {

    private final String url;
    private final String user;
    private final String password;

    OwnersConnections(
            @Value("${spring.flyway.url}") String url,
            @Value("${spring.flyway.user:}") String user,
            @Value("${spring.flyway.password:}") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    Connection open() throws SQLException {
        return user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password);
    }
}
