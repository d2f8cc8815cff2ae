package org.buluo.app.platform;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start on a role that the policies of the tables don't bind. */
@Component
@Lazy(false)
class RowSecurityProof implements InitializingBean {

    private final JdbcClient database;

    RowSecurityProof(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        if (!database.sql("select row_security_active('platform.job')")
                .query(Boolean.class)
                .single()) {
            throw new IllegalStateException("应用账号不受行级安全约束：不得是超级用户、不得有 BYPASSRLS、不得是表的所有者。"
                    + " The application's database role is not bound by row security: it must not be a superuser,"
                    + " have BYPASSRLS or own the tables.");
        }
    }
}
