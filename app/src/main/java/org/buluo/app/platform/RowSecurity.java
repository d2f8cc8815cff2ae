package org.buluo.app.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * PostgreSQL's row security, which keeps to the scopes a second time: the tables are an owner's, who makes them at the
 * start and is not seen again; everything else is asked by an application role that can't turn the policies off.
 */
@Configuration(proxyBeanMethods = false)
class RowSecurity {

    /** Every connection of the pool tells who looks, whoever asks for it. */
    @Bean
    static BeanPostProcessor scopedConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new Scoped(pool) : bean;
            }
        };
    }

    /** After the tables are made, the application role may use them. */
    @Bean
    Callback applicationRights(@Value("${spring.datasource.username:}") String role) {
        return new ApplicationRights(role);
    }

    private static final class Scoped extends DelegatingDataSource {

        Scoped(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return ScopedConnection.of(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException("connections come from the pool");
        }
    }
}
